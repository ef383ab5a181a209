package io.larkfit.spec.fact;

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
  public enum Check implements ReportedCheck {
    UNREAD_TABLE(
        Side.READER,
        "A table, or a column of one, is not understood.",
        "Read it yourself; if other pages have it too, teach the reader."),
    UNREAD_ROW(
        Side.READER,
        "A row is not understood.",
        "Read it yourself; if other pages have it too, teach the reader."),
    STRUCTURE_AMBIGUOUS(
        Side.READER,
        "Fields may be nested in two ways, neither of which is much likelier.",
        "Decide where the fields belong; nothing else of that body is in doubt."),
    CUT_OFF(Side.PAGE, "The page may end before it is complete.", "Fetch the page again."),
    PATH_DIFFERS(
        Side.PAGE,
        "The URL and the table of path parameters have other names.",
        "Follow the URL: calls are made with it."),
    MISSING_TYPE(Side.PAGE, "A field has no type.", "Find its type in an example, or by a call."),
    REPEATED_FIELD(
        Side.PAGE,
        "A field stands twice in one object.",
        "Find out which row is right; the first one is compared with the spec."),
    REPEATED_ERROR(
        Side.PAGE,
        "An error code stands twice, with different statuses.",
        "Find out by a call which status comes with it."),
    DATES_DIFFER(
        Side.PAGE,
        "The page gives two dates of its last change.",
        "Follow the time stamp, as the reader does."),
    EXAMPLE_NOT_JSON(
        Side.PAGE,
        "An example is not JSON.",
        "Do without it, or correct it by hand to see what it shows."),
    EXAMPLE_LACKS_FIELD(
        Side.PAGE,
        "A table describes a field that the example lacks.",
        "Nothing, if the field is optional; otherwise find out by a call."),
    TABLE_LACKS_FIELD(
        Side.PAGE,
        "An example shows a field that no table describes.",
        "Find out by a call whether it exists."),
    EXAMPLE_TYPE(
        Side.PAGE,
        "An example shows a value of another type than the table says.",
        "Find out by a call which is right."),
    EXAMPLE_BREAKS_RULE(
        Side.PAGE,
        "An example shows a value that its own row does not allow.",
        "Find out by a call which is right; if the example is, list the difference.");

    private final Side side;
    private final String meaning;
    private final String advice;

    Check(Side side, String meaning, String advice) {
      this.side = side;
      this.meaning = meaning;
      this.advice = advice;
    }

    public Side side() {
      return side;
    }

    @Override
    public String id() {
      return Ids.of(this);
    }

    @Override
    public String meaning() {
      return meaning;
    }

    /** Whose fault it is: it is no matter of the callers. */
    @Override
    public String gravity() {
      return side == Side.READER ? "a doubt of the reader's" : "the page's own fault";
    }

    @Override
    public String advice() {
      return advice;
    }
  }
}
