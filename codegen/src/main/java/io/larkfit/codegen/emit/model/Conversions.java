package io.larkfit.codegen.emit.model;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import io.larkfit.codegen.emit.TypeNames;
import io.larkfit.codegen.ir.TypeRef;

/** Expressions that copy collections, deeply, and turn enums into wire values and back. */
final class Conversions {

  private final TypeNames types;

  Conversions(TypeNames types) {
    this.types = types;
  }

  /**
   * What a builder stores of an argument: {@code Copies.list(days, item -> …)}.
   *
   * @param unrecognized the builder's record of enum arguments without a wire value
   */
  CodeBlock toStored(ModelField field, String argument, String unrecognized) {
    NameAllocator names = new NameAllocator();
    names.newName(argument);
    names.newName(unrecognized);
    Leaf toRaw =
        (ref, value) ->
            CodeBlock.of(
                "$N.raw($S, $L, $T::value)",
                unrecognized,
                field.wireName(),
                value,
                TypeNames.of(ref.name()));
    return convert(field.type(), CodeBlock.of("$N", argument), names, 0, toRaw);
  }

  /** An unmodifiable copy of an argument that holds the wire values of enums. */
  CodeBlock copyOfRaw(TypeRef type, String argument) {
    NameAllocator names = new NameAllocator();
    names.newName(argument);
    return convert(type, CodeBlock.of("$N", argument), names, 0, (ref, value) -> value);
  }

  /** The wire value of an argument that may not be {@code UNRECOGNIZED}. */
  CodeBlock toRaw(TypeRef type, String argument) {
    NameAllocator names = new NameAllocator();
    names.newName(argument);
    Leaf value = (ref, constant) -> CodeBlock.of("$L.value()", constant);
    return convert(type, CodeBlock.of("$N", argument), names, 0, value);
  }

  /** The enums of a stored collection: {@code Copies.list(daysRaw(), Weekday::of)}. */
  CodeBlock toEnums(TypeRef type, CodeBlock stored) {
    return convert(type, stored, new NameAllocator(), 0, new ToEnum());
  }

  /** What becomes of an enum or, in the other direction, of its wire value. */
  private interface Leaf {

    CodeBlock convert(TypeRef.EnumRef ref, CodeBlock value);

    default CodeBlock function(TypeRef.EnumRef ref, String parameter) {
      return CodeBlock.of("$N -> $L", parameter, convert(ref, CodeBlock.of("$N", parameter)));
    }
  }

  private static final class ToEnum implements Leaf {

    @Override
    public CodeBlock convert(TypeRef.EnumRef ref, CodeBlock value) {
      return CodeBlock.of("$T.of($L)", TypeNames.of(ref.name()), value);
    }

    @Override
    public CodeBlock function(TypeRef.EnumRef ref, String parameter) {
      return CodeBlock.of("$T::of", TypeNames.of(ref.name()));
    }
  }

  private CodeBlock convert(
      TypeRef type, CodeBlock value, NameAllocator names, int depth, Leaf leaf) {
    if (type instanceof TypeRef.ListOf list) {
      return collection("list", list.element().type(), value, names, depth, leaf);
    }
    if (type instanceof TypeRef.MapOf map) {
      return collection("map", map.value().type(), value, names, depth, leaf);
    }
    if (type instanceof TypeRef.EnumRef ref) {
      return leaf.convert(ref, value);
    }
    return type instanceof TypeRef.Any
        ? CodeBlock.of("$T.any($L)", types.json("Copies"), value)
        : value;
  }

  private CodeBlock collection(
      String kind, TypeRef element, CodeBlock value, NameAllocator outer, int depth, Leaf leaf) {
    NameAllocator names = outer.clone();
    String item = names.newName(depth == 0 ? "item" : "inner");
    CodeBlock itself = CodeBlock.of("$N", item);
    CodeBlock converted = convert(element, itself, names, depth + 1, leaf);
    if (converted.equals(itself)) {
      return CodeBlock.of("$T.$L($L)", types.json("Copies"), kind, value);
    }
    CodeBlock function = CodeBlock.of("$N -> $L", item, converted);
    if (element instanceof TypeRef.EnumRef ref) {
      function = leaf.function(ref, item);
    } else if (element instanceof TypeRef.Any) {
      function = CodeBlock.of("$T::any", types.json("Copies"));
    }
    return CodeBlock.of("$T.$L($L,$W$L)", types.json("Copies"), kind, value, function);
  }
}
