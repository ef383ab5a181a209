package io.larkfit.codegen.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A check over several fields of a model. */
public sealed interface Rule {

  /** What {@code build()} says if it is violated. */
  String message();

  /**
   * From a {@code not} in an {@code allOf}: violated when every test holds.
   *
   * @param message from the {@code not} schema's description
   */
  record Forbidden(String message, List<Test> notAllOf) implements Rule {}

  /**
   * From a {@code oneOf} or {@code anyOf} whose alternatives only list required properties:
   * violated unless at least one set of fields is there as a whole, or exactly one if exclusive.
   *
   * @param sets the fields by their Java names
   */
  record Choice(String message, boolean exclusive, List<List<String>> sets) implements Rule {}

  /**
   * Holds when the field is present and, where given, its text matches the pattern and is one of
   * the values.
   */
  record Test(String javaName, @Nullable String pattern, List<Literal> values) {}
}
