package io.larkfit.codegen.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.larkfit.codegen.emit.TypeNames;
import io.larkfit.codegen.ir.TypeRef;
import java.util.Collections;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * {@code weekday()}, {@code weekdayRaw()} and {@code hasWeekday()}, as far as a field needs them.
 */
final class AccessorEmitter {

  private final Conversions conversions;

  AccessorEmitter(TypeNames types) {
    this.conversions = new Conversions(types);
  }

  Stream<MethodSpec> emit(ModelField field) {
    Stream.Builder<MethodSpec> methods = Stream.builder();
    methods.add(accessor(field));
    if (field.holdsEnum()) {
      methods.add(rawAccessor(field));
    }
    if (field.hasPresenceMethod()) {
      methods.add(presence(field));
    }
    return methods.build();
  }

  private MethodSpec accessor(ModelField field) {
    MethodSpec.Builder method = method(field, field.name(), field.accessorType());
    method.addJavadoc(FieldDocs.accessor(field));
    return method.addCode(field.holdsEnum() ? enums(field) : stored(field)).build();
  }

  private MethodSpec rawAccessor(ModelField field) {
    String name = rawName(field);
    return method(field, name, field.rawAccessorType())
        .addJavadoc(FieldDocs.rawAccessor(field))
        .addCode(stored(field))
        .build();
  }

  private static MethodSpec presence(ModelField field) {
    return method(field, field.ir().presenceName(), TypeName.BOOLEAN)
        .addJavadoc(FieldDocs.presence(field))
        .addStatement("return $L", field.presence())
        .build();
  }

  /** The stored value, or what stands for an absent one. */
  private static CodeBlock stored(ModelField field) {
    String name = field.name();
    CodeBlock defaultValue = field.defaultValue();
    if (defaultValue != null && field.hasFlag()) {
      return CodeBlock.builder()
          .beginControlFlow("if (!$N)", field.flag())
          .addStatement("return $L", defaultValue)
          .endControlFlow()
          .addStatement("return $N", name)
          .build();
    }
    CodeBlock absent = field.isCollection() ? empty(field.type()) : defaultValue;
    return field.mayBeNull() && absent != null
        ? statement(CodeBlock.of("return $N != null ? $N : $L", name, name, absent))
        : statement(CodeBlock.of("return $N", name));
  }

  private CodeBlock enums(ModelField field) {
    CodeBlock raw = CodeBlock.of("$N()", rawName(field));
    if (!(field.type() instanceof TypeRef.EnumRef ref)) {
      return statement(CodeBlock.of("return $L", conversions.toEnums(field.type(), raw)));
    }
    ClassName type = TypeNames.of(ref.name());
    if (!field.mayBeNull()) {
      return statement(CodeBlock.of("return $T.of($N)", type, field.name()));
    }
    if (field.defaultValue() == null) {
      return statement(
          CodeBlock.of("return $N != null ? $T.of($N) : null", field.name(), type, field.name()));
    }
    return field.value().nullable()
        ? statement(CodeBlock.of("return $L != null ? $T.of($L) : null", raw, type, raw))
        : statement(CodeBlock.of("return $T.of($L)", type, raw));
  }

  private static CodeBlock statement(CodeBlock expression) {
    return CodeBlock.builder().addStatement(expression).build();
  }

  private static CodeBlock empty(TypeRef type) {
    String method = type instanceof TypeRef.ListOf ? "emptyList" : "emptyMap";
    return CodeBlock.of("$T.$L()", Collections.class, method);
  }

  private static String rawName(ModelField field) {
    String rawName = field.ir().rawName();
    return rawName == null ? field.name() + "Raw" : rawName;
  }

  private static MethodSpec.Builder method(ModelField field, String name, TypeName returns) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(returns);
    return field.ir().doc().deprecated() ? method.addAnnotation(Deprecated.class) : method;
  }
}
