package io.larkfit.spec.page;

/** Collects what stands beside the facts of a section: a version that changes it must be told. */
final class Leftovers {

  private final StringBuilder words = new StringBuilder();

  void add(String text) {
    words.append(text).append('\n');
  }

  /** What was added since this was asked last. */
  String take() {
    String text = words.toString();
    words.setLength(0);
    return text;
  }
}
