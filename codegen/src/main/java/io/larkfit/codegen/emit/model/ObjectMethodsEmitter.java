package io.larkfit.codegen.emit.model;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.larkfit.codegen.emit.TypeNames;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** {@code equals}, {@code hashCode} and {@code toString}, all of them from {@code values()}. */
final class ObjectMethodsEmitter {

  private final TypeNames types;

  ObjectMethodsEmitter(TypeNames types) {
    this.types = types;
  }

  Stream<MethodSpec> emit(ModelShape model) {
    CodeBlock mine = CodeBlock.of("$N()", model.free("fieldValues"));
    return model.members().findAny().isEmpty()
        ? Stream.of(
            equality(CodeBlock.of("other instanceof $T", model.className())),
            hash(CodeBlock.of("1")),
            text(CodeBlock.of("$S", model.className().simpleName() + "{}")))
        : Stream.of(
            equality(
                CodeBlock.of(
                    "other instanceof $1T$W&& $2L.equals((($1T) other).$2L)",
                    model.className(),
                    mine)),
            hash(CodeBlock.of("$L.hashCode()", mine)),
            text(
                CodeBlock.of(
                    "$T.FIELDS.describe($S, $L)",
                    model.adapter(),
                    model.className().simpleName(),
                    mine)),
            values(model));
  }

  private static MethodSpec equality(CodeBlock condition) {
    return override("equals", TypeName.BOOLEAN)
        .addParameter(TypeNames.nullable(TypeNames.OBJECT), "other")
        .addStatement("return $L", condition)
        .build();
  }

  private static MethodSpec hash(CodeBlock hash) {
    return override("hashCode", TypeName.INT).addStatement("return $L", hash).build();
  }

  private static MethodSpec text(CodeBlock text) {
    return override("toString", TypeName.get(String.class)).addStatement("return $L", text).build();
  }

  /** An explicit null must differ from an absent property. */
  private MethodSpec values(ModelShape model) {
    List<CodeBlock> values = model.members().map(this::value).toList();
    CodeBlock list =
        values.size() == 1
            ? CodeBlock.of("$T.singletonList($L)", Collections.class, values.get(0))
            : CodeBlock.of("$T.asList($L)", Arrays.class, CodeBlock.join(values, ",$W"));
    return MethodSpec.methodBuilder(model.free("fieldValues"))
        .addModifiers(Modifier.PRIVATE)
        .returns(ParameterizedTypeName.get(TypeNames.LIST, TypeNames.nullable(TypeNames.OBJECT)))
        .addStatement("return $L", list)
        .build();
  }

  private CodeBlock value(ModelField field) {
    return field.hasFlag()
        ? CodeBlock.of("$T.explicit($N,$W$N)", types.json("Fields"), field.flag(), field.name())
        : CodeBlock.of("$N", field.name());
  }

  private static MethodSpec.Builder override(String name, TypeName returns) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(returns);
  }
}
