package io.larkfit.spec.draft;

/** What a component is to be called, and what it is called in the end. */
final class ComponentName {

  private final String wanted;
  private final String owner;
  private String given = "";

  /**
   * A wish.
   *
   * @param wanted in Pascal case; empty if there is no good name
   * @param owner what to put before it if it is taken
   */
  ComponentName(String wanted, String owner) {
    this.wanted = wanted.isEmpty() ? owner + "Object" : wanted;
    this.owner = owner;
  }

  String wanted() {
    return wanted;
  }

  String owner() {
    return owner;
  }

  void give(String name) {
    given = name;
  }

  /** The name in the document. */
  String given() {
    if (given.isEmpty()) {
      throw new IllegalStateException(wanted + " has no name yet");
    }
    return given;
  }
}
