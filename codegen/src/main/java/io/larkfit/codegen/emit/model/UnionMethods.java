package io.larkfit.codegen.emit.model;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.larkfit.codegen.emit.TypeNames;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Union;
import io.larkfit.codegen.ir.Value;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** {@code ofCat} and {@code asCat}. */
final class UnionMethods {

  private final TypeNames types;
  private final UnionShape union;

  UnionMethods(TypeNames types, UnionShape union) {
    this.types = types;
    this.union = union;
  }

  MethodSpec of(Union.Alternative alternative) {
    String parameter = UnionShape.parameter(alternative);
    TypeName type = TypeNames.unboxed(alternative.value().type());
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("of" + alternative.javaName())
            .addJavadoc("Holds a value of this kind.\n")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(union.className())
            .addParameter(type, parameter);
    if (!type.isPrimitive()) {
      method.addStatement("$T.requireNonNull($N, $S)", Objects.class, parameter, parameter);
    }
    Value value = alternative.value();
    CodeBlock stored = new Conversions(types).toRaw(value.type(), parameter);
    CodeBlock chain = new CheckChains(types, PatternConstants.of(union)).of(value);
    if (!chain.isEmpty()) {
      method
          .addStatement(
              "$1T violations = new $1T($2S)",
              types.json("Violations"),
              union.className().simpleName())
          .addStatement(
              "violations.check($S, $L)$L",
              parameter,
              TypeNames.holdsEnum(value.type()) ? stored : CodeBlock.of("$N", parameter),
              chain)
          .addStatement("violations.throwIfAny()");
    }
    return method
        .addStatement(
            "return new $T($T.$L,$W$L)",
            union.className(),
            union.kind(),
            union.constant(alternative),
            stored)
        .build();
  }

  MethodSpec as(Union.Alternative alternative) {
    TypeRef ref = alternative.value().type();
    TypeName type = TypeNames.boxed(ref);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("as" + alternative.javaName())
            .addJavadoc("The value if it is of this kind, else null.\n")
            .addModifiers(Modifier.PUBLIC)
            .returns(TypeNames.nullable(type));
    if (type instanceof ParameterizedTypeName) {
      method.addAnnotation(UnionEmitter.unchecked());
    }
    return method
        .addStatement(
            "return kind == $T.$L$W? $L$W: null",
            union.kind(),
            union.constant(alternative),
            decoded(ref))
        .build();
  }

  private CodeBlock decoded(TypeRef ref) {
    if (ref instanceof TypeRef.Any) {
      return CodeBlock.of("value");
    }
    CodeBlock stored = CodeBlock.of("($T) value", TypeNames.raw(ref));
    return TypeNames.holdsEnum(ref) ? new Conversions(types).toEnums(ref, stored) : stored;
  }
}
