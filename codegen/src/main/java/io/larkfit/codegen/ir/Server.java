package io.larkfit.codegen.ir;

import java.util.List;

/**
 * A base URL that the document names.
 *
 * @param constantName in UPPER_SNAKE_CASE, from {@code x-larkfit-name}
 * @param methodName what gives the URL for other values of its variables
 * @param url absolute, variables replaced by their defaults
 * @param template with its variables as {@code {name}}
 */
public record Server(
    String constantName,
    String methodName,
    String url,
    String template,
    List<Variable> variables,
    Doc doc) {

  /**
   * @param values the only ones allowed; empty if any are
   */
  public record Variable(
      String name, String javaName, String defaultValue, List<String> values, Doc doc) {}
}
