package io.larkfit.spec.fact;

import org.jspecify.annotations.Nullable;

/**
 * A rule that values obey.
 *
 * @param kind what it bounds
 * @param least inclusive; null if there is no bound
 * @param most inclusive; null if there is no bound
 * @param pattern of {@link Kind#PATTERN}, else null
 * @param line the line of the page, from 1
 */
public record Rule(
    Kind kind, @Nullable String least, @Nullable String most, @Nullable String pattern, int line) {

  /** What rules bound. */
  public enum Kind {
    /** Characters of a string. */
    LENGTH,
    /** Elements of a list. */
    ITEMS,
    /** Numbers. */
    RANGE,
    /** Times of day, as {@code HH:mm}. */
    TIME,
    PATTERN
  }
}
