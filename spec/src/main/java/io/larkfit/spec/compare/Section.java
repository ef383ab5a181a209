package io.larkfit.spec.compare;

import io.larkfit.spec.fact.Ids;

/** Where Keep a Changelog puts a change, in its order. */
public enum Section {
  ADDED("Added"),
  CHANGED("Changed"),
  DEPRECATED("Deprecated"),
  REMOVED("Removed");

  private final String title;

  Section(String title) {
    this.title = title;
  }

  /** The heading. */
  public String title() {
    return title;
  }

  /** The word for it in JSON, as in {@code added}. */
  public String id() {
    return Ids.of(this);
  }
}
