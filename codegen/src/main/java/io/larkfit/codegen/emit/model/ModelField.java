package io.larkfit.codegen.emit.model;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.larkfit.codegen.emit.TypeNames;
import io.larkfit.codegen.ir.Field;
import io.larkfit.codegen.ir.Literal;
import io.larkfit.codegen.ir.ScalarKind;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Value;
import org.jspecify.annotations.Nullable;

/**
 * A field of a model and which members stand for it.
 *
 * @param index its place in the model's table
 */
record ModelField(Field ir, int index) {

  String wireName() {
    return ir.wireName();
  }

  /** The accessor and the builder's method. */
  String name() {
    return ir.javaName();
  }

  Value value() {
    return ir.value();
  }

  TypeRef type() {
    return ir.value().type();
  }

  boolean isCollection() {
    return type() instanceof TypeRef.ListOf || type() instanceof TypeRef.MapOf;
  }

  boolean holdsEnum() {
    return TypeNames.holdsEnum(type());
  }

  /** Whether it may be absent or null. */
  boolean mayBeNull() {
    return !ir.required() || value().nullable();
  }

  /** Whether absent and an explicit null differ. */
  boolean tellsNull() {
    return !ir.required() && value().nullable();
  }

  boolean hasPresenceMethod() {
    return tellsNull() || mayBeNull() && (isCollection() || defaultValue() != null);
  }

  /** What the accessor returns. */
  TypeName accessorType() {
    return isCollection() ? TypeNames.boxed(type()) : TypeNames.of(value(), isNeverNull());
  }

  /** What the accessor of the wire value returns. */
  TypeName rawAccessorType() {
    return isCollection() ? TypeNames.raw(type()) : TypeNames.rawOf(value(), isNeverNull());
  }

  private boolean isNeverNull() {
    return ir.required() || defaultValue() != null;
  }

  @Nullable CodeBlock defaultValue() {
    return ir.required() || ir.defaultValue() == null ? null : literal(ir.defaultValue());
  }

  @Nullable CodeBlock constant() {
    return ir.constant() == null ? null : literal(ir.constant());
  }

  /** A literal in the form in which the field is kept; null if there is none. */
  @Nullable CodeBlock literal(Literal literal) {
    if (type() instanceof TypeRef.Scalar scalar) {
      return Literals.of(literal, scalar.kind());
    }
    if (type() instanceof TypeRef.EnumRef ref) {
      return Literals.ofEnum(literal, ref.raw());
    }
    return type() instanceof TypeRef.Any ? ofItsOwnKind(literal) : null;
  }

  private static CodeBlock ofItsOwnKind(Literal literal) {
    return switch (literal.kind()) {
      case STRING -> Literals.of(literal, ScalarKind.STRING);
      case NUMBER -> Literals.of(literal, ScalarKind.DECIMAL);
      case BOOLEAN -> Literals.of(literal, ScalarKind.BOOLEAN);
    };
  }
}
