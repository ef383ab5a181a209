package io.larkfit.spec.record;

import io.larkfit.spec.fact.Page;

/**
 * A page whose sentences are hashes: what is recorded, and what is compared. Two versions of a page
 * are compared in this form, so that a record is worth as much as the page it was made from.
 *
 * @param page the facts, with {@link Wording} in place of sentences; its {@code file} is the place
 *     of its record, wherever it was read from
 */
public record Recorded(Page page) {

  /** The facts of a page that was just read. */
  public static Recorded of(Page page) {
    return new Recorded(Wording.without(page));
  }
}
