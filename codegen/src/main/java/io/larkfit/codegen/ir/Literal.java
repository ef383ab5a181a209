package io.larkfit.codegen.ir;

/**
 * A constant written in the spec: an enum value, a default. {@code text} is its plain text,
 * unquoted.
 */
public record Literal(Kind kind, String text) {

  public enum Kind {
    STRING,
    NUMBER,
    BOOLEAN
  }
}
