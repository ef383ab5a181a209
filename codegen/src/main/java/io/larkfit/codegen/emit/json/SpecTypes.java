package io.larkfit.codegen.emit.json;

import io.larkfit.codegen.ir.Api;
import io.larkfit.codegen.ir.ApiSpec;
import io.larkfit.codegen.ir.Constraints;
import io.larkfit.codegen.ir.Model;
import io.larkfit.codegen.ir.Operation;
import io.larkfit.codegen.ir.RequestBody;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Union;
import io.larkfit.codegen.ir.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The types that occur in a spec, out of their lists and maps. */
final class SpecTypes {

  private SpecTypes() {}

  static Set<TypeRef> ofModels(ApiSpec spec) {
    return leaves(modelValues(spec));
  }

  static Set<TypeRef> ofUnions(ApiSpec spec) {
    return leaves(unionValues(spec));
  }

  /** The constraints of all values of models and unions. */
  static List<Constraints> constraints(ApiSpec spec) {
    List<Constraints> constraints = new ArrayList<>();
    Stream.concat(modelValues(spec), unionValues(spec))
        .forEach(value -> addConstraints(constraints, value));
    return constraints;
  }

  private static Stream<Model> models(ApiSpec spec) {
    return spec.types().stream().filter(Model.class::isInstance).map(Model.class::cast);
  }

  private static Stream<@Nullable Value> modelValues(ApiSpec spec) {
    return models(spec).flatMap(SpecTypes::values);
  }

  private static Stream<@Nullable Value> unionValues(ApiSpec spec) {
    return spec.types().stream()
        .filter(Union.class::isInstance)
        .map(Union.class::cast)
        .flatMap(union -> union.alternatives().stream().map(Union.Alternative::value));
  }

  private static void addConstraints(List<Constraints> constraints, @Nullable Value value) {
    if (value == null) {
      return;
    }
    constraints.add(value.constraints());
    if (value.type() instanceof TypeRef.ListOf list) {
      addConstraints(constraints, list.element());
    } else if (value.type() instanceof TypeRef.MapOf map) {
      addConstraints(constraints, map.value());
    }
  }

  /** Bodies, parts, answers and parameters. */
  static Set<TypeRef> ofApis(ApiSpec spec) {
    return leaves(
        spec.apis().stream()
            .map(Api::operations)
            .flatMap(List::stream)
            .flatMap(operation -> values(operation).stream()));
  }

  private static Stream<@Nullable Value> values(Model model) {
    List<@Nullable Value> values = new ArrayList<>();
    model.fields().forEach(field -> values.add(field.value()));
    values.add(model.additional());
    return values.stream();
  }

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

  private static Set<TypeRef> leaves(Stream<@Nullable Value> values) {
    Set<TypeRef> leaves = new LinkedHashSet<>();
    values.forEach(value -> addLeaf(leaves, value));
    return leaves;
  }

  private static void addLeaf(Set<TypeRef> leaves, @Nullable Value value) {
    if (value == null) {
      return;
    }
    if (value.type() instanceof TypeRef.ListOf list) {
      addLeaf(leaves, list.element());
    } else if (value.type() instanceof TypeRef.MapOf map) {
      addLeaf(leaves, map.value());
    } else {
      leaves.add(value.type());
    }
  }
}
