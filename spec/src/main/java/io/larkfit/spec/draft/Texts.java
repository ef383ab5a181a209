package io.larkfit.spec.draft;

/** Neutral descriptions: sentences of the pages are not copied. */
final class Texts {

  private Texts() {}

  static String field(String name) {
    return "The %s.".formatted(quoted(name, "field"));
  }

  static String element(String name) {
    return "One of %s.".formatted(quoted(name, "several"));
  }

  static String value(String name) {
    return "A value of %s.".formatted(quoted(name, "the map"));
  }

  /** A name as code; another word if it is not ASCII. */
  static String quoted(String name, String otherwise) {
    return Identifiers.isAscii(name) && !name.isBlank() ? "`" + name + "`" : otherwise;
  }
}
