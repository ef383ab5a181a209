package io.larkfit.codegen.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A check over several fields, from a {@code not} in an {@code allOf}: violated when every test
 * holds.
 *
 * @param message what {@code build()} says, from the {@code not} schema's description
 */
public record Rule(String message, List<Test> notAllOf) {

  /**
   * Holds when the field is present and, where given, its text matches the pattern and is one of
   * the values.
   */
  public record Test(String javaName, @Nullable String pattern, List<Literal> values) {}
}
