package io.larkfit.codegen.emit.model;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.larkfit.codegen.emit.TypeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** {@code equals}, {@code hashCode} and {@code toString}. */
final class ObjectMethodsEmitter {

  private final TypeNames types;

  ObjectMethodsEmitter(TypeNames types) {
    this.types = types;
  }

  Stream<MethodSpec> emit(ModelShape model) {
    return Stream.of(equality(model), hash(model), text(model));
  }

  private static MethodSpec equality(ModelShape model) {
    String other = model.free("other");
    String that = model.free("that");
    MethodSpec.Builder method =
        override("equals", TypeName.BOOLEAN)
            .addParameter(TypeNames.nullable(TypeNames.OBJECT), other);
    List<CodeBlock> comparisons = comparisons(model, that);
    if (comparisons.isEmpty()) {
      return method.addStatement("return $N instanceof $T", other, model.className()).build();
    }
    return method
        .beginControlFlow("if (this == $N)", other)
        .addStatement("return true")
        .endControlFlow()
        .beginControlFlow("if (!($N instanceof $T))", other, model.className())
        .addStatement("return false")
        .endControlFlow()
        .addStatement("$T $N = ($T) $N", model.className(), that, model.className(), other)
        .addStatement("return $L", CodeBlock.join(comparisons, "\n&& "))
        .build();
  }

  private static List<CodeBlock> comparisons(ModelShape model, String that) {
    List<CodeBlock> comparisons = new ArrayList<>();
    model
        .members()
        .forEach(
            field -> {
              comparisons.add(comparison(field, that));
              if (field.hasFlag()) {
                comparisons.add(CodeBlock.of("$N ==$W$N.$N", field.flag(), that, field.flag()));
              }
            });
    return comparisons;
  }

  private static CodeBlock comparison(ModelField field, String that) {
    TypeName type = field.storedType();
    String name = field.name();
    if (type.equals(TypeName.DOUBLE) || type.equals(TypeName.FLOAT)) {
      return CodeBlock.of("$T.compare($N,$W$N.$N) == 0", type.box(), name, that, name);
    }
    if (type.isPrimitive()) {
      return CodeBlock.of("$N ==$W$N.$N", name, that, name);
    }
    return field.mayBeNull()
        ? CodeBlock.of("$T.equals($N,$W$N.$N)", Objects.class, name, that, name)
        : CodeBlock.of("$N.equals($Z$N.$N)", name, that, name);
  }

  private static MethodSpec hash(ModelShape model) {
    List<CodeBlock> names = new ArrayList<>();
    model
        .members()
        .forEach(
            field -> {
              names.add(CodeBlock.of("$N", field.name()));
              if (field.hasFlag()) {
                names.add(CodeBlock.of("$N", field.flag()));
              }
            });
    CodeBlock hash =
        switch (names.size()) {
          case 0 -> CodeBlock.of("1");
          case 1 -> CodeBlock.of("$T.hashCode($L)", Objects.class, names.get(0));
          default -> CodeBlock.of("$T.hash($L)", Objects.class, CodeBlock.join(names, ",$W"));
        };
    return override("hashCode", TypeName.INT).addStatement("return $L", hash).build();
  }

  private MethodSpec text(ModelShape model) {
    CodeBlock.Builder text =
        CodeBlock.builder()
            .add("return new $T($S)", types.json("Description"), model.ir().name().simpleName());
    for (ModelField field : model.fields()) {
      String method = field.ir().secret() ? "secret" : "add";
      text.add("\n.$L($S, $N)", method, field.wireName(), field.name());
    }
    if (model.additional() != null) {
      text.add("\n.addAll($N)", model.additional().name());
    }
    return override("toString", TypeName.get(String.class))
        .addStatement(
            "$L",
            text.add(model.members().findAny().isEmpty() ? "" : "\n").add(".toString()").build())
        .build();
  }

  private static MethodSpec.Builder override(String name, TypeName returns) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(returns);
  }
}
