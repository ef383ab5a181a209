package io.larkfit.spec.fact;

import java.util.Locale;

/**
 * Something that a person should look at.
 *
 * @param check a stable id
 * @param side whose fault it is
 * @param message what is wrong
 * @param line the line of the page, from 1
 */
public record Remark(Check check, Side side, String message, int line) {

  /** Makes a remark on the side that its check belongs to. */
  public Remark(Check check, String message, int line) {
    this(check, check.side(), message, line);
  }

  /** Whose fault something is. */
  public enum Side {
    /** The reader does not understand the page. */
    READER,
    /** The page contradicts itself, or breaks its own form. */
    PAGE
  }

  /** What is checked. */
  public enum Check {
    UNREAD_TABLE(Side.READER),
    UNREAD_ROW(Side.READER),
    STRUCTURE_AMBIGUOUS(Side.READER),
    CUT_OFF(Side.PAGE),
    PATH_DIFFERS(Side.PAGE),
    MISSING_TYPE(Side.PAGE),
    REPEATED_FIELD(Side.PAGE),
    DATES_DIFFER(Side.PAGE),
    EXAMPLE_NOT_JSON(Side.PAGE),
    EXAMPLE_LACKS_FIELD(Side.PAGE),
    TABLE_LACKS_FIELD(Side.PAGE),
    EXAMPLE_TYPE(Side.PAGE),
    EXAMPLE_BREAKS_RULE(Side.PAGE);

    private final Side side;

    Check(Side side) {
      this.side = side;
    }

    public Side side() {
      return side;
    }

    /** The id, as in {@code example-not-json}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
