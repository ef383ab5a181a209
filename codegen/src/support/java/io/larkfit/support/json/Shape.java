package io.larkfit.support.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.util.List;

/** The kind of a value. What is kept of it is what the wire says: of an enum, its value. */
abstract class Shape {
  /** Reads and writes what is kept. */
  abstract JsonAdapter<?> adapter(Moshi moshi);

  /** What is kept of what a caller gives; it cannot change any more. */
  Object keep(Object given) {
    return given;
  }

  /** What is kept of what a caller gives as the wire has it. */
  Object keepRaw(Object given) {
    return given;
  }

  /** What a caller sees of what is kept. */
  Object show(Object kept) {
    return kept;
  }

  void checkInside(String path, Object kept, List<String> found) {}

  /** A scalar's text as it stands in JSON, without quotes. */
  String text(Object kept) {
    return kept.toString();
  }

  /** Goes before others that fit as well: an integer before a number, a date before a string. */
  int rank() {
    return 0;
  }

  /** Whether the value is one that this version knows. */
  boolean knows(Object kept) {
    return true;
  }
}
