package io.larkfit.spec.page;

import java.io.Serial;

/**
 * A text that may be looked at so often, and no more: patterns of pages are not ours, and some take
 * longer than anybody waits.
 */
final class Patience implements CharSequence {

  private static final int LOOKS = 100_000;

  /** Where a pattern would overflow the stack. */
  private static final int LONGEST = 1_000;

  private final String text;
  private int looks;

  Patience(String text) {
    this.text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  /** It has been looked at too often. */
  static final class Lost extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private Lost() {
      super(null, null, false, false);
    }
  }

  @Override
  public char charAt(int index) {
    if (++looks > LOOKS) {
      throw new Lost();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
