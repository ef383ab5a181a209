package io.larkfit.codegen.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The successful answer.
 *
 * @param value null for EMPTY
 * @param unwrap the property of the envelope that {@code value} is the type of; null if {@code
 *     value} is the whole body
 * @param status the documented status, such as {@code 200} or {@code default}; several joined by
 *     commas
 * @param headers documented headers of the answer
 * @param others what else the operation may answer
 * @param accept the content type to ask for; null if the document offers one only
 */
public record Response(
    Kind kind,
    @Nullable Value value,
    @Nullable Unwrap unwrap,
    String status,
    Doc doc,
    List<Header> headers,
    List<Answer> others,
    @Nullable String accept) {

  public enum Kind {
    JSON,
    TEXT,
    BINARY,
    EMPTY
  }

  /**
   * A property of an envelope.
   *
   * @param required whether the envelope has it for certain
   */
  public record Unwrap(String property, boolean required) {}

  /** A header of the answer, which {@code retrofit2.Response} gives. */
  public record Header(String name, Doc doc) {}

  /**
   * An answer that is not the one returned, such as an error.
   *
   * @param body the type of its JSON; null if it has none
   */
  public record Answer(String status, @Nullable Value body, Doc doc) {}

  public Response(
      Kind kind, @Nullable Value value, @Nullable Unwrap unwrap, String status, Doc doc) {
    this(kind, value, unwrap, status, doc, List.of(), List.of(), null);
  }
}
