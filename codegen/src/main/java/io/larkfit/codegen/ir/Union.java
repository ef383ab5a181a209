package io.larkfit.codegen.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@code oneOf} ({@code exclusive}) or {@code anyOf}. A list that contains itself is a union of
 * one alternative, because Java needs a class there.
 *
 * @param discriminator the wire name of the property that tells the alternatives apart, or null;
 *     each alternative's model has it as a field
 */
public record Union(
    ClassRef name,
    String pointer,
    Doc doc,
    boolean exclusive,
    @Nullable String discriminator,
    List<Alternative> alternatives)
    implements TypeDecl {

  /**
   * @param javaName in UpperCamelCase, unique in the union: {@code Cat} gives {@code ofCat}, {@code
   *     asCat}
   * @param discriminatorValues the values that select it; empty without a discriminator
   */
  public record Alternative(String javaName, Value value, List<String> discriminatorValues) {}
}
