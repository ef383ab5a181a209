package io.larkfit.codegen.emit.model;

import com.palantir.javapoet.CodeBlock;
import io.larkfit.codegen.emit.TypeNames;
import io.larkfit.codegen.ir.ScalarKind;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Value;
import java.util.Locale;

/** The adapter of a wire value: {@code Json.list(moshi.adapter(WeekdaySchedule.class))}. */
final class AdapterExpressions {

  private final TypeNames types;

  AdapterExpressions(TypeNames types) {
    this.types = types;
  }

  /** The expression; {@code moshi} must be in scope unless {@link #isConstant}. */
  CodeBlock of(Value value) {
    CodeBlock adapter = of(value.type());
    return value.nullable() && !(value.type() instanceof TypeRef.Any)
        ? CodeBlock.of("$T.nullable($L)", types.json("Json"), adapter)
        : adapter;
  }

  /** Whether the expression is just a constant of {@code Json}. */
  static boolean isConstant(Value value) {
    TypeRef type = value.type();
    return type instanceof TypeRef.Any
        || !value.nullable() && (type instanceof TypeRef.Scalar || type instanceof TypeRef.EnumRef);
  }

  /** A name for a field that holds it, such as {@code weekdayScheduleListAdapter}. */
  static String name(Value value) {
    String name = stem(value) + "Adapter";
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  private static String stem(Value value) {
    TypeRef type = value.type();
    String prefix = value.nullable() ? "Nullable" : "";
    if (type instanceof TypeRef.ListOf list) {
      return prefix + stem(list.element()) + "List";
    }
    if (type instanceof TypeRef.MapOf map) {
      return prefix + stem(map.value()) + "Map";
    }
    if (type instanceof TypeRef.ObjectRef ref) {
      return prefix + ref.name().simpleName();
    }
    return prefix + camel(constant(type));
  }

  private CodeBlock of(TypeRef type) {
    if (type instanceof TypeRef.ListOf list) {
      return CodeBlock.of("$T.list($L)", types.json("Json"), of(list.element()));
    }
    if (type instanceof TypeRef.MapOf map) {
      return CodeBlock.of("$T.map($L)", types.json("Json"), of(map.value()));
    }
    if (type instanceof TypeRef.ObjectRef ref) {
      return CodeBlock.of("moshi.adapter($T.class)", TypeNames.of(ref.name()));
    }
    return CodeBlock.of("$T.$L", types.json("Json"), constant(type));
  }

  private static String constant(TypeRef type) {
    if (type instanceof TypeRef.Scalar scalar) {
      return scalar.kind().name();
    }
    if (type instanceof TypeRef.EnumRef ref) {
      return switch (ref.raw()) {
        case BOOLEAN, INT32, INT64 -> ref.raw().name();
        case FLOAT, DOUBLE, DECIMAL -> ScalarKind.DOUBLE.name();
        default -> ScalarKind.STRING.name();
      };
    }
    return "ANY";
  }

  private static String camel(String constant) {
    StringBuilder camel = new StringBuilder();
    for (String word : constant.split("_")) {
      camel.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return camel.toString();
  }
}
