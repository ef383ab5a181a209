package io.larkfit.codegen.emit;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeSpec;
import io.larkfit.codegen.ir.ApiSpec;
import io.larkfit.codegen.ir.ClassRef;
import io.larkfit.codegen.ir.TypeDecl;
import io.larkfit.codegen.ir.TypeRef;
import java.util.Set;
import java.util.stream.Stream;

/** Which generated types are deprecated: whoever mentions one must say that it is meant. */
public final class DeprecatedTypes {

  private static final AnnotationSpec SUPPRESSION =
      AnnotationSpec.builder(SuppressWarnings.class)
          .addMember("value", "$S", "deprecation")
          .build();

  private final Set<ClassRef> names;

  public DeprecatedTypes(ApiSpec spec) {
    this.names =
        spec.types().stream()
            .filter(type -> type.doc().deprecated())
            .map(TypeDecl::name)
            .collect(toUnmodifiableSet());
  }

  /** Adds {@code @SuppressWarnings("deprecation")} to a class that mentions a deprecated type. */
  public TypeSpec suppressIn(TypeSpec.Builder type, Stream<TypeRef> mentioned) {
    boolean needed = !names.isEmpty() && mentioned.anyMatch(this::mentions);
    return (needed ? type.addAnnotation(SUPPRESSION) : type).build();
  }

  private boolean mentions(TypeRef type) {
    if (type instanceof TypeRef.ListOf list) {
      return mentions(list.element().type());
    }
    if (type instanceof TypeRef.MapOf map) {
      return mentions(map.value().type());
    }
    if (type instanceof TypeRef.EnumRef ref) {
      return names.contains(ref.name());
    }
    return type instanceof TypeRef.ObjectRef ref && names.contains(ref.name());
  }
}
