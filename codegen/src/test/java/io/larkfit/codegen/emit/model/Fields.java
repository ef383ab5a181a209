package io.larkfit.codegen.emit.model;

import io.larkfit.codegen.emit.TypeNames;
import io.larkfit.codegen.ir.ClassRef;
import io.larkfit.codegen.ir.Constraints;
import io.larkfit.codegen.ir.Doc;
import io.larkfit.codegen.ir.Field;
import io.larkfit.codegen.ir.Literal;
import io.larkfit.codegen.ir.ScalarKind;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Value;
import org.jspecify.annotations.Nullable;

/** Fields and values for tests, as a parser would give them. */
final class Fields {

  static final Value STRING = scalar(ScalarKind.STRING);
  static final Value INT = scalar(ScalarKind.INT32);

  private Fields() {}

  static Value scalar(ScalarKind kind) {
    return Value.of(new TypeRef.Scalar(kind));
  }

  static Value any() {
    return Value.of(new TypeRef.Any());
  }

  static Value listOf(Value element) {
    return Value.of(new TypeRef.ListOf(element));
  }

  static Value mapOf(Value value) {
    return Value.of(new TypeRef.MapOf(value));
  }

  static Value object(String simpleName) {
    return Value.of(new TypeRef.ObjectRef(new ClassRef(Specs.PACKAGE, simpleName)));
  }

  static Value enumeration(String simpleName, ScalarKind raw) {
    return Value.of(new TypeRef.EnumRef(new ClassRef(Specs.PACKAGE, simpleName), raw));
  }

  static Value nullable(Value value) {
    return new Value(value.type(), value.constraints(), true);
  }

  static Value constrained(Value value, Constraints constraints) {
    return new Value(value.type(), constraints, value.nullable());
  }

  static Constraints pattern(String pattern) {
    return Constraints.ofText(pattern, null, null);
  }

  static Field optional(String name, Value value) {
    return field(name, value, false);
  }

  static Field required(String name, Value value) {
    return field(name, value, true);
  }

  static Field secret(Field field) {
    return copy(field, true, field.defaultValue(), field.constant(), field.example(), field.doc());
  }

  static Field defaulting(Field field, Literal.Kind kind, String text) {
    Literal literal = new Literal(kind, text);
    return copy(field, field.secret(), literal, field.constant(), field.example(), field.doc());
  }

  static Field constant(Field field, Literal.Kind kind, String text) {
    Literal literal = new Literal(kind, text);
    return copy(field, field.secret(), field.defaultValue(), literal, field.example(), field.doc());
  }

  static Field documented(Field field, String text, @Nullable String example) {
    Doc doc = new Doc(text, false, null);
    return copy(field, field.secret(), field.defaultValue(), field.constant(), example, doc);
  }

  static Field deprecated(Field field) {
    Doc doc = new Doc("Old.", true, null);
    return copy(
        field, field.secret(), field.defaultValue(), field.constant(), field.example(), doc);
  }

  private static Field copy(
      Field field,
      boolean secret,
      @Nullable Literal defaultValue,
      @Nullable Literal constant,
      @Nullable String example,
      Doc doc) {
    return new Field(
        field.wireName(),
        field.javaName(),
        field.presenceName(),
        field.rawName(),
        field.value(),
        field.required(),
        field.readOnly(),
        field.writeOnly(),
        secret,
        defaultValue,
        constant,
        example,
        field.scopes(),
        doc);
  }

  private static Field field(String name, Value value, boolean required) {
    String javaName = camel(name);
    String stem = Character.toUpperCase(javaName.charAt(0)) + javaName.substring(1);
    String rawName = TypeNames.holdsEnum(value.type()) ? javaName + "Raw" : null;
    return Field.of(name, javaName, "has" + stem, rawName, value, required, Doc.NONE);
  }

  private static String camel(String wireName) {
    StringBuilder camel = new StringBuilder();
    for (String word : wireName.split("_")) {
      camel.append(
          camel.length() == 0 ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return camel.toString();
  }
}
