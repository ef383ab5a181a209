package io.larkfit.support.json;

/** Counts what speaks for and against an object being of a kind that it is read as on trial. */
final class Fit {
  /** Properties that are there and known. */
  int known;

  /** Properties that are there and not known. */
  int unknown;

  /** Values that the schema does not allow, or enums do not know. */
  int strange;

  void add(Fit other) {
    known += other.known;
    unknown += other.unknown;
    strange += other.strange;
  }

  /** Above zero if this is the better one. */
  int compareTo(Fit other) {
    if (strange != other.strange) {
      return Integer.compare(other.strange, strange);
    }
    return known != other.known
        ? Integer.compare(known, other.known)
        : Integer.compare(other.unknown, unknown);
  }
}
