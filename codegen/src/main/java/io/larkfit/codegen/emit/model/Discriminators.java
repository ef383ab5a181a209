package io.larkfit.codegen.emit.model;

import io.larkfit.codegen.ir.ApiSpec;
import io.larkfit.codegen.ir.ClassRef;
import io.larkfit.codegen.ir.Literal;
import io.larkfit.codegen.ir.Model;
import io.larkfit.codegen.ir.ScalarKind;
import io.larkfit.codegen.ir.TypeDecl;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Union;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What discriminated unions mean for the models that they are made of. */
final class Discriminators {

  private final Map<ClassRef, Map<String, List<String>>> names = new HashMap<>();

  Discriminators(ApiSpec spec) {
    for (TypeDecl type : spec.types()) {
      if (type instanceof Union union && union.discriminator() != null) {
        union.alternatives().forEach(each -> add(union.discriminator(), each));
      }
    }
  }

  /**
   * What the builder presets for a property of a model: the name of its kind, if there is just one.
   */
  @Nullable Literal preset(Model model, ModelField field) {
    List<String> kinds =
        names.getOrDefault(model.name(), Map.of()).getOrDefault(field.wireName(), List.of());
    return kinds.size() == 1 && isText(field.type())
        ? new Literal(Literal.Kind.STRING, kinds.get(0))
        : null;
  }

  private static boolean isText(TypeRef type) {
    return type.equals(new TypeRef.Scalar(ScalarKind.STRING))
        || type instanceof TypeRef.EnumRef ref && ref.raw() == ScalarKind.STRING;
  }

  private void add(String property, Union.Alternative alternative) {
    if (alternative.value().type() instanceof TypeRef.ObjectRef ref) {
      List<String> kinds =
          names
              .computeIfAbsent(ref.name(), name -> new HashMap<>())
              .computeIfAbsent(property, name -> new ArrayList<>());
      alternative.discriminatorValues().stream()
          .filter(name -> !kinds.contains(name))
          .forEach(kinds::add);
    }
  }
}
