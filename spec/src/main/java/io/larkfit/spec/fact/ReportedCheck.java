package io.larkfit.spec.fact;

/** Something that reports tell by a stable id, with what a reader must know of it. */
public interface ReportedCheck {

  /** The id, as in {@code field-added}: never given another meaning. */
  String id();

  /** What it tells. */
  String meaning();

  /** How grave it is, and when. */
  String gravity();

  /** What to do about it. */
  String advice();
}
