package io.larkfit.spec.change;

import org.jspecify.annotations.Nullable;

/** Shows that words changed, without them. */
final class Words {

  private static final int DIGITS = 16;

  private Words() {}

  /** A hash, as long as one needs to tell it from another; null for that of no words. */
  static @Nullable String shown(String hash) {
    if (hash.isEmpty()) {
      return null;
    }
    return hash.matches("[0-9a-f]{64}") ? "sha256:" + hash.substring(0, DIGITS) : hash;
  }
}
