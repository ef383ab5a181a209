package io.larkfit.codegen.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request body.
 *
 * @param contentType as in the spec
 * @param javaName the parameter's name
 * @param value the whole body for JSON, TEXT and BINARY; for FORM and MULTIPART the fields that are
 *     not listed (a map, or an object whose properties they are), null if there are none
 * @param parts the listed fields of FORM and MULTIPART; empty for the others
 */
public record RequestBody(
    Kind kind,
    String contentType,
    boolean required,
    String javaName,
    @Nullable Value value,
    List<Part> parts,
    Doc doc) {

  public enum Kind {
    JSON,
    TEXT,
    BINARY,
    FORM,
    MULTIPART
  }

  /**
   * @param contentType of the part, from {@code encoding} or its type; empty for form fields
   * @param headers names of headers that the document wants with the part
   */
  public record Part(
      String wireName,
      String javaName,
      Value value,
      boolean required,
      String contentType,
      Parameter.Style style,
      boolean explode,
      List<String> headers,
      @Nullable String example,
      Doc doc) {}
}
