package io.larkfit.codegen.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request body.
 *
 * @param contentType as in the spec
 * @param javaName the parameter's name; unused for FORM and MULTIPART
 * @param value the whole body for JSON, TEXT and BINARY; null for FORM and MULTIPART
 * @param parts the fields of FORM and MULTIPART; empty for the others
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
   */
  public record Part(
      String wireName,
      String javaName,
      Value value,
      boolean required,
      String contentType,
      Parameter.Style style,
      boolean explode,
      @Nullable String example,
      Doc doc) {}
}
