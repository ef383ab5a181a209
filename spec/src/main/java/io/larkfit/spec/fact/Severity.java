package io.larkfit.spec.fact;

/** What a difference means for those who call the operation; the gravest comes first. */
public enum Severity {
  /** Calls that were right may fail now, or answers be read wrongly. */
  BREAKING,
  /** Calls that were right stay right; something came, or a bound was loosened. */
  ADDITIVE,
  /** The contract is the same; only the page's words are not. */
  DOCUMENTATION;

  /** The word for it in reports, as in {@code breaking}. */
  public String id() {
    return Ids.of(this);
  }
}
