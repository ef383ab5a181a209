package io.larkfit.support.json;

import com.squareup.moshi.JsonReader;

/** Counts the properties that a model knows and those it doesn't. */
final class Fit {
  int known;

  int unknown;

  /** Adds to the count, if the reader is read on trial. */
  static void add(JsonReader reader, int known, int unknown) {
    Fit fit = reader.tag(Fit.class);
    if (fit != null) {
      fit.known += known;
      fit.unknown += unknown;
    }
  }
}
