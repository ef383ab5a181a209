package io.larkfit.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.larkfit.codegen.Options;
import io.larkfit.codegen.ir.ClassRef;
import io.larkfit.codegen.ir.ScalarKind;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Value;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The Java types of IR types, nullness included. */
public final class TypeNames {

  public static final ClassName OBJECT = ClassName.get(Object.class);
  public static final ClassName LIST = ClassName.get(List.class);
  public static final ClassName BYTE_STRING = ClassName.get("okio", "ByteString");

  private static final AnnotationSpec NULLABLE = AnnotationSpec.builder(Nullable.class).build();

  private final String invokerPackage;

  public TypeNames(Options options) {
    this.invokerPackage = options.invokerPackage();
  }

  /** A class of the invoker package: the facade, the error catalogue. */
  public ClassName invoker(String simpleName) {
    return ClassName.get(invokerPackage, simpleName);
  }

  /** A runtime annotation or {@code SecuritySchemes}. */
  public ClassName meta(String simpleName) {
    return ClassName.get(invokerPackage + ".meta", simpleName);
  }

  /** A class of the JSON support. */
  public ClassName json(String simpleName) {
    return ClassName.get(invokerPackage + ".json", simpleName);
  }

  public static ClassName of(ClassRef ref) {
    return ClassName.get(ref.packageName(), ref.simpleName());
  }

  /**
   * The type as callers see it in one place: primitive where it can be, else annotated as needed.
   */
  public static TypeName of(Value value, boolean required) {
    return required && !value.nullable() ? unboxed(value.type()) : nullable(boxed(value.type()));
  }

  /** Like {@link #of(Value, boolean)}, with the wire values in the place of enums. */
  public static TypeName rawOf(Value value, boolean required) {
    return required && !value.nullable() ? rawUnboxed(value.type()) : nullable(raw(value.type()));
  }

  /** The reference type, as it stands in type arguments; its elements are annotated as needed. */
  public static TypeName boxed(TypeRef type) {
    return reference(type, false);
  }

  /** The reference type with the wire values in the place of enums: what models store. */
  public static TypeName raw(TypeRef type) {
    return reference(type, true);
  }

  /** Primitive for booleans and numbers. */
  public static TypeName unboxed(TypeRef type) {
    TypeName boxed = boxed(type);
    return boxed.isBoxedPrimitive() ? boxed.unbox() : boxed;
  }

  /** Primitive for booleans and numbers, enums of these included. */
  public static TypeName rawUnboxed(TypeRef type) {
    TypeName raw = raw(type);
    return raw.isBoxedPrimitive() ? raw.unbox() : raw;
  }

  /** Annotated in the place that type-use annotations ask for. */
  public static TypeName nullable(TypeName type) {
    return type.annotated(NULLABLE);
  }

  /**
   * Whether the type is, or holds, an enum: whether its wire form differs from what callers see.
   */
  public static boolean holdsEnum(TypeRef type) {
    if (type instanceof TypeRef.ListOf list) {
      return holdsEnum(list.element().type());
    }
    if (type instanceof TypeRef.MapOf map) {
      return holdsEnum(map.value().type());
    }
    return type instanceof TypeRef.EnumRef;
  }

  private static TypeName reference(TypeRef type, boolean raw) {
    if (type instanceof TypeRef.Scalar scalar) {
      return scalar(scalar.kind());
    }
    if (type instanceof TypeRef.ListOf list) {
      return ParameterizedTypeName.get(LIST, element(list.element(), raw));
    }
    if (type instanceof TypeRef.MapOf map) {
      return ParameterizedTypeName.get(
          ClassName.get(Map.class), ClassName.get(String.class), element(map.value(), raw));
    }
    if (type instanceof TypeRef.EnumRef ref) {
      return raw ? enumValue(ref.raw()).box() : of(ref.name());
    }
    if (type instanceof TypeRef.ObjectRef ref) {
      return of(ref.name());
    }
    if (type instanceof TypeRef.Any) {
      return ClassName.get(Object.class);
    }
    throw new IllegalArgumentException("Raw bytes have no type of their own here: " + type);
  }

  private static TypeName element(Value value, boolean raw) {
    TypeName type = reference(value.type(), raw);
    return value.nullable() || value.type() instanceof TypeRef.Any ? nullable(type) : type;
  }

  /** What an enum's {@code value()} returns. */
  public static TypeName enumValue(ScalarKind raw) {
    return switch (raw) {
      case BOOLEAN -> TypeName.BOOLEAN;
      case INT32 -> TypeName.INT;
      case INT64 -> TypeName.LONG;
      case FLOAT, DOUBLE, DECIMAL -> TypeName.DOUBLE;
      default -> ClassName.get(String.class);
    };
  }

  private static TypeName scalar(ScalarKind kind) {
    return switch (kind) {
      case BOOLEAN -> TypeName.BOOLEAN.box();
      case INT32 -> TypeName.INT.box();
      case INT64 -> TypeName.LONG.box();
      case FLOAT -> TypeName.FLOAT.box();
      case DOUBLE -> TypeName.DOUBLE.box();
      case DECIMAL -> ClassName.get(BigDecimal.class);
      case STRING -> ClassName.get(String.class);
      case DATE -> ClassName.get(LocalDate.class);
      case DATE_TIME -> ClassName.get(OffsetDateTime.class);
      case UUID -> ClassName.get(UUID.class);
      case URI -> ClassName.get(URI.class);
      case BYTES -> BYTE_STRING;
      case NULL -> ClassName.get(Void.class);
    };
  }
}
