package io.larkfit.spec.change;

import io.larkfit.spec.record.Wording;
import org.jspecify.annotations.Nullable;

/** Shows that words changed, without them. */
final class WordHash {

  private WordHash() {}

  /** A short hash; null for that of no words. */
  static @Nullable String shown(String hash) {
    return hash.isEmpty() ? null : Wording.shortened(hash);
  }
}
