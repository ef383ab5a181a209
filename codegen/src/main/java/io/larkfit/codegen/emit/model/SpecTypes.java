package io.larkfit.codegen.emit.model;

import io.larkfit.codegen.ir.ApiSpec;
import io.larkfit.codegen.ir.Operation;
import io.larkfit.codegen.ir.RequestBody;
import io.larkfit.codegen.ir.TypeDecl;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The types of a spec for which adapters are looked up by class. */
final class SpecTypes {

  private SpecTypes() {}

  /**
   * Mapped classes; and what else stands in bodies, answers and parameters, but models and unions,
   * which register themselves: enums (models keep their raw values instead), less common scalars,
   * JSON of any kind.
   */
  static Set<TypeRef> withAdapters(ApiSpec spec) {
    Set<TypeRef> types = new LinkedHashSet<>();
    types.addAll(spec.mapped());
    spec.apis().stream()
        .flatMap(api -> api.operations().stream())
        .flatMap(operation -> values(operation).stream())
        .forEach(value -> addLeaf(types, value));
    for (TypeDecl type : spec.types()) {
      types.remove(new TypeRef.ObjectRef(type.name()));
    }
    return types;
  }

  /** Bodies, parts, answers and parameters. */
  private static List<@Nullable Value> values(Operation operation) {
    List<@Nullable Value> values = new ArrayList<>();
    operation.parameters().forEach(parameter -> values.add(parameter.value()));
    values.add(operation.response().value());
    RequestBody body = operation.body();
    if (body != null) {
      values.add(body.value());
      body.parts().forEach(part -> values.add(part.value()));
    }
    return values;
  }

  private static void addLeaf(Set<TypeRef> leaves, @Nullable Value value) {
    if (value == null) {
      return;
    }
    if (value.type() instanceof TypeRef.ListOf list) {
      addLeaf(leaves, list.element());
    } else if (value.type() instanceof TypeRef.MapOf map) {
      addLeaf(leaves, map.value());
    } else if (!isKnownToSupport(value.type())) {
      leaves.add(value.type());
    }
  }

  private static boolean isKnownToSupport(TypeRef type) {
    return type instanceof TypeRef.Binary
        || type instanceof TypeRef.Scalar scalar && SchemaExpressions.isCommon(scalar.kind());
  }
}
