package io.larkfit.codegen.emit.json;

import io.larkfit.codegen.ir.ApiSpec;
import io.larkfit.codegen.ir.Constraints;
import io.larkfit.codegen.ir.EnumType;
import io.larkfit.codegen.ir.Field;
import io.larkfit.codegen.ir.Model;
import io.larkfit.codegen.ir.Rule;
import io.larkfit.codegen.ir.ScalarKind;
import io.larkfit.codegen.ir.TypeDecl;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Union;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What of the JSON support a spec needs.
 *
 * @param scalars kinds that occur, those of enums' wire values included
 * @param any whether JSON of any kind occurs
 * @param adapted models, unions, mapped classes, and the enums that stand for themselves in a body
 *     or parameter (models keep raw values instead)
 * @param models whether there are models
 * @param checked whether there are models or unions: both check what they are given
 * @param constants whether a field has a constant value
 * @param explicitNulls whether a model tells absent from null
 * @param additional whether a model keeps further properties
 * @param constraints all that occur, in models and unions
 * @param modelConstraints those of the models themselves
 * @param rules over several fields
 * @param enumsInModels whether builders take enums
 * @param ranked whether there are unions without a discriminator
 * @param discriminated whether there are unions with one
 */
record Needs(
    Set<ScalarKind> scalars,
    boolean any,
    List<TypeRef> adapted,
    boolean models,
    boolean checked,
    boolean constants,
    boolean explicitNulls,
    boolean additional,
    List<Constraints> constraints,
    List<Constraints> modelConstraints,
    List<Rule> rules,
    boolean enumsInModels,
    boolean ranked,
    boolean discriminated) {

  static Needs of(ApiSpec spec) {
    Set<TypeRef> all = new LinkedHashSet<>(SpecTypes.ofModels(spec));
    all.addAll(SpecTypes.ofUnions(spec));
    all.addAll(SpecTypes.ofApis(spec));
    return new Needs(
        scalars(all),
        all.contains(new TypeRef.Any()),
        adapted(spec),
        models(spec).findAny().isPresent(),
        spec.types().stream().anyMatch(type -> !(type instanceof EnumType)),
        fields(spec).anyMatch(field -> field.constant() != null),
        fields(spec).anyMatch(Needs::tellsNull),
        models(spec).anyMatch(model -> model.additional() != null),
        SpecTypes.constraints(spec),
        models(spec).map(Model::constraints).toList(),
        models(spec).flatMap(model -> model.rules().stream()).toList(),
        SpecTypes.ofModels(spec).stream().anyMatch(TypeRef.EnumRef.class::isInstance),
        spec.types().stream().anyMatch(type -> isUnion(type, false)),
        spec.types().stream().anyMatch(type -> isUnion(type, true)));
  }

  boolean standaloneEnums() {
    return adapted.stream().anyMatch(TypeRef.EnumRef.class::isInstance);
  }

  /** Whether a rule compares a field with a pattern. */
  boolean rulesMatch() {
    return tests().anyMatch(test -> test.pattern() != null);
  }

  /** Whether a rule compares a field with values. */
  boolean rulesCompare() {
    return tests().anyMatch(test -> !test.values().isEmpty());
  }

  private Stream<Rule.Test> tests() {
    return rules.stream()
        .filter(Rule.Forbidden.class::isInstance)
        .map(Rule.Forbidden.class::cast)
        .flatMap(rule -> rule.notAllOf().stream());
  }

  /** Whether some constraints ask for a check. */
  boolean checks(Predicate<Constraints> asks) {
    return constraints.stream().anyMatch(asks);
  }

  private static Stream<Model> models(ApiSpec spec) {
    return spec.types().stream().filter(Model.class::isInstance).map(Model.class::cast);
  }

  private static Stream<Field> fields(ApiSpec spec) {
    return models(spec).flatMap(model -> model.fields().stream());
  }

  private static boolean tellsNull(Field field) {
    return !field.required() && field.value().nullable();
  }

  private static boolean isUnion(TypeDecl type, boolean discriminated) {
    return type instanceof Union union && discriminated == (union.discriminator() != null);
  }

  private static Set<ScalarKind> scalars(Set<TypeRef> types) {
    Set<ScalarKind> kinds = EnumSet.of(ScalarKind.STRING);
    for (TypeRef type : types) {
      if (type instanceof TypeRef.Scalar scalar) {
        kinds.add(scalar.kind());
      } else if (type instanceof TypeRef.EnumRef ref) {
        kinds.add(EnumAdapterExpressions.kind(ref));
      }
    }
    return kinds;
  }

  private static List<TypeRef> adapted(ApiSpec spec) {
    Set<TypeRef> adapted = new LinkedHashSet<>();
    for (TypeDecl type : spec.types()) {
      if (!(type instanceof EnumType)) {
        adapted.add(new TypeRef.ObjectRef(type.name()));
      }
    }
    adapted.addAll(spec.mapped());
    SpecTypes.ofApis(spec).stream().filter(TypeRef.EnumRef.class::isInstance).forEach(adapted::add);
    return new ArrayList<>(adapted);
  }
}
