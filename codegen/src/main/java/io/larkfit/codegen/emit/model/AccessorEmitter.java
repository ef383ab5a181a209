package io.larkfit.codegen.emit.model;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.larkfit.codegen.ir.TypeRef;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * {@code weekday()}, {@code weekdayRaw()} and {@code hasWeekday()}, as far as a field needs them.
 */
final class AccessorEmitter {

  Stream<MethodSpec> emit(ModelField field) {
    Stream.Builder<MethodSpec> methods = Stream.builder();
    methods.add(
        method(field, field.name(), field.accessorType())
            .addJavadoc(FieldDocs.accessor(field))
            .addStatement("return $L", value(field, false))
            .build());
    String rawName = field.ir().rawName();
    if (rawName != null) {
      methods.add(
          method(field, rawName, field.rawAccessorType())
              .addJavadoc(FieldDocs.rawAccessor(field))
              .addStatement("return $L", value(field, true))
              .build());
    }
    if (field.hasPresenceMethod()) {
      methods.add(
          method(field, field.ir().presenceName(), TypeName.BOOLEAN)
              .addJavadoc(FieldDocs.presence(field))
              .addStatement("return has($L)", field.index())
              .build());
    }
    return methods.build();
  }

  private static CodeBlock value(ModelField field, boolean raw) {
    CodeBlock absent = field.defaultValue();
    return absent == null || field.isCollection()
        ? CodeBlock.of("$L($L)", getter(field, raw), field.index())
        : CodeBlock.of("$L($L,$W$L)", getter(field, raw), field.index(), absent);
  }

  private static String getter(ModelField field, boolean raw) {
    if (field.type() instanceof TypeRef.ListOf) {
      return raw ? "rawList" : "list";
    }
    if (field.type() instanceof TypeRef.MapOf) {
      return raw ? "rawMap" : "map";
    }
    return raw ? "raw" : "get";
  }

  private static MethodSpec.Builder method(ModelField field, String name, TypeName returns) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(returns);
    return field.ir().doc().deprecated() ? method.addAnnotation(Deprecated.class) : method;
  }
}
