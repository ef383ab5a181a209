package io.larkfit.codegen.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A path, query, header or cookie parameter.
 *
 * @param javaName unique among the parameters and body parts of its operation
 * @param json whether the value is sent as JSON text ({@code content} instead of {@code schema})
 * @param reserved whether characters that URLs reserve are sent as they are
 * @param valueScopes scopes that single values ask for
 * @param constant sent always; the caller does not give it
 */
public record Parameter(
    In in,
    String wireName,
    String javaName,
    Value value,
    boolean required,
    Style style,
    boolean explode,
    boolean json,
    boolean reserved,
    @Nullable Literal defaultValue,
    @Nullable Literal constant,
    @Nullable String example,
    List<ValueScope> valueScopes,
    Doc doc) {

  public enum In {
    PATH,
    QUERY,
    HEADER,
    COOKIE
  }

  public enum Style {
    SIMPLE,
    LABEL,
    MATRIX,
    FORM,
    SPACE_DELIMITED,
    PIPE_DELIMITED,
    DEEP_OBJECT
  }

  public record ValueScope(String value, List<String> scopes) {}
}
