package io.larkfit.codegen;

import io.larkfit.codegen.ir.ClassRef;
import java.util.Map;

/**
 * What the caller binds to names and classes of their own.
 *
 * @param schemas spec schema name to hand-written class: {@code schemaMappings}
 * @param types OpenAPI type, {@code type+format}, format or Java type to the class that stands for
 *     it: {@code typeMappings}, and what {@code dateLibrary} stands for
 * @param properties property of a schema to member of a model: {@code nameMappings}
 */
public record Bindings(
    Map<String, ClassRef> schemas, Map<String, ClassRef> types, Map<String, String> properties) {

  public static final Bindings NONE = new Bindings(Map.of(), Map.of(), Map.of());
}
