package io.larkfit.codegen.ir;

/** A reference to a Java type. Use-site facts (constraints, nullability) stand in {@link Value}. */
public sealed interface TypeRef {

  record Scalar(ScalarKind kind) implements TypeRef {}

  /** JSON of any kind, for a schema that says nothing: {@code Object}. */
  record Any() implements TypeRef {}

  /** Raw bytes as a stream: only as a whole body, a part, or a response. */
  record Binary() implements TypeRef {}

  record ListOf(Value element) implements TypeRef {}

  /** A JSON object used as a dictionary. */
  record MapOf(Value value) implements TypeRef {}

  /**
   * An enum, generated or mapped to a hand-written one; both have {@code of(raw)}, {@code value()}
   * and {@code UNRECOGNIZED}.
   *
   * @param raw the kind of the wire value, which models store
   */
  record EnumRef(ClassRef name, ScalarKind raw) implements TypeRef {}

  /**
   * A model or union, generated or mapped to a hand-written class that has {@code static
   * JsonAdapter<T> jsonAdapter(Moshi)}.
   */
  record ObjectRef(ClassRef name) implements TypeRef {}
}
