package io.larkfit.spec.lint;

import io.larkfit.spec.document.Node;

/**
 * Something in a document that a rule does not accept.
 *
 * @param pointer a JSON pointer to the place; empty for the whole document
 * @param rule the id of the rule
 * @param problem what is wrong there
 * @param remedy what to do about it
 */
public record Finding(String pointer, String rule, String problem, String remedy) {

  static Finding at(Node node, String rule, String problem, String remedy) {
    return new Finding(node.pointer(), rule, problem, remedy);
  }

  @Override
  public String toString() {
    return "%s [%s] %s%n    %s".formatted(pointer, rule, problem, remedy);
  }
}
