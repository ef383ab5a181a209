package io.larkfit.spec.fact;

import org.jspecify.annotations.Nullable;

/**
 * A fact and where it stands.
 *
 * @param value the fact
 * @param line the line of the page, from 1
 * @param <T> its type
 */
public record Located<T>(T value, int line) {

  /** Whether a fact is there and holds. */
  public static boolean holds(@Nullable Located<Boolean> fact) {
    return fact != null && fact.value();
  }
}
