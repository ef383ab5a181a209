package io.larkfit.codegen.ir;

import org.jspecify.annotations.Nullable;

/**
 * The successful answer.
 *
 * @param value null for EMPTY
 * @param unwrap the property of the envelope that {@code value} is the type of; null if {@code
 *     value} is the whole body
 * @param status the documented status, such as {@code 200} or {@code default}
 */
public record Response(
    Kind kind, @Nullable Value value, @Nullable String unwrap, String status, Doc doc) {

  public enum Kind {
    JSON,
    TEXT,
    BINARY,
    EMPTY
  }
}
