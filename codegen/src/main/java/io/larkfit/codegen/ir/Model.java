package io.larkfit.codegen.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object with known properties.
 *
 * @param additional the type of further properties, kept in a map; null if they are not kept, be
 *     they forbidden or unmentioned
 * @param additionalName the accessor of that map; null if {@code additional} is
 */
public record Model(
    ClassRef name,
    String pointer,
    Doc doc,
    List<Field> fields,
    @Nullable Value additional,
    @Nullable String additionalName,
    Constraints constraints,
    List<Rule> rules)
    implements TypeDecl {}
