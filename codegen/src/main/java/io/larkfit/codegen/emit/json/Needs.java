package io.larkfit.codegen.emit.json;

import io.larkfit.codegen.ir.ApiSpec;
import io.larkfit.codegen.ir.EnumType;
import io.larkfit.codegen.ir.Model;
import io.larkfit.codegen.ir.ScalarKind;
import io.larkfit.codegen.ir.TypeDecl;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Union;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What of the JSON support a spec needs.
 *
 * @param scalars kinds that occur, those of enums' wire values included
 * @param any whether JSON of any kind occurs
 * @param adapted models, unions, mapped classes, and the enums that stand for themselves in a body
 *     or parameter (models keep raw values instead)
 * @param enumsInModels whether builders take enums
 * @param ranked whether there are unions without a discriminator
 * @param discriminated whether there are unions with one
 */
record Needs(
    Set<ScalarKind> scalars,
    boolean any,
    List<TypeRef> adapted,
    boolean models,
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
        spec.types().stream().anyMatch(Model.class::isInstance),
        SpecTypes.ofModels(spec).stream().anyMatch(TypeRef.EnumRef.class::isInstance),
        spec.types().stream().anyMatch(type -> isUnion(type, false)),
        spec.types().stream().anyMatch(type -> isUnion(type, true)));
  }

  boolean standaloneEnums() {
    return adapted.stream().anyMatch(TypeRef.EnumRef.class::isInstance);
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
