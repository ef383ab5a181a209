package io.larkfit.codegen.emit.api;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.larkfit.codegen.emit.TypeNames;
import io.larkfit.codegen.emit.api.Argument.Wire;
import io.larkfit.codegen.ir.Parameter.Style;
import io.larkfit.codegen.ir.TypeRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The ways in which an argument reaches Retrofit: as it is, or as text or a map made of it. */
final class Wires {

  private static final ClassName TYPES = ClassName.get("com.squareup.moshi", "Types");
  private static final TypeName STRING = ClassName.get(String.class);
  private static final TypeName ENTRIES =
      ParameterizedTypeName.get(Map.class, String.class, String.class);

  private final JsonSupport support;

  Wires(JsonSupport support) {
    this.support = support;
  }

  /** An annotation of Retrofit with a name, such as {@code @Query("page")}. */
  static AnnotationSpec named(String annotation, String name) {
    return AnnotationSpec.builder(Retrofits.http(annotation))
        .addMember("value", "$S", name)
        .build();
  }

  Wire direct(String name, TypeName type, AnnotationSpec... annotations) {
    return new Wire(name, type, List.of(annotations), CodeBlock.of("$N", name), false);
  }

  /** {@code Parameters.json(value, Filter.class)}. */
  Wire json(String name, TypeRef type, AnnotationSpec annotation) {
    return text(
        name, annotation, CodeBlock.of("$T.json($N, $L)", parameters(), name, expression(type)));
  }

  /** {@code Parameters.headerJson(value, Filter.class)}: JSON without characters beyond ASCII. */
  Wire headerJson(String name, TypeRef type, AnnotationSpec annotation) {
    return text(
        name,
        annotation,
        CodeBlock.of("$T.headerJson($N, $L)", parameters(), name, expression(type)));
  }

  /** {@code Parameters.join("", "|", values)}, to be encoded by Retrofit or not at all. */
  Wire joined(String name, TypeRef type, String delimiter, AnnotationSpec annotation) {
    return text(name, annotation, join("join", name, type, "", delimiter));
  }

  /** {@code Parameters.joinEncoded("", ",", values)}, for {@code @Query} or {@code @Path}. */
  Wire joinedEncoded(
      String name, TypeRef type, String prefix, String delimiter, AnnotationSpec annotation) {
    AnnotationSpec encoded = annotation.toBuilder().addMember("encoded", "true").build();
    return text(name, encoded, join("joinEncoded", name, type, prefix, delimiter));
  }

  private CodeBlock join(
      String method, String name, TypeRef type, String prefix, String delimiter) {
    CodeBlock values =
        type instanceof TypeRef.ListOf
            ? CodeBlock.of("$N", name)
            : CodeBlock.of("$T.singletonList($N)", Collections.class, name);
    return CodeBlock.of("$T.$L($S, $S, $L)", parameters(), method, prefix, delimiter, values);
  }

  /** {@code Parameters.fields("range", value, Range.class)}: one entry for each property. */
  Wire fields(String name, TypeRef type, String prefix, AnnotationSpec annotation) {
    CodeBlock value =
        CodeBlock.of("$T.fields($S, $N, $L)", parameters(), prefix, name, expression(type));
    return new Wire(name, ENTRIES, List.of(annotation), value, true);
  }

  /** {@code Parameters.jsonBody(values, Types.newParameterizedType(List.class, Item.class))}. */
  Wire jsonBody(String name, TypeRef type, AnnotationSpec annotation) {
    CodeBlock value = CodeBlock.of("$T.jsonBody($N, $L)", parameters(), name, expression(type));
    TypeName body = TypeNames.nullable(Retrofits.REQUEST_BODY);
    return new Wire(name, body, List.of(annotation), value, true);
  }

  static Wire and(Wire wire, AnnotationSpec annotation) {
    List<AnnotationSpec> annotations = new ArrayList<>(wire.annotations());
    annotations.add(annotation);
    return new Wire(wire.name(), wire.type(), annotations, wire.value(), wire.encoded());
  }

  static String delimiter(Style style) {
    return switch (style) {
      case SPACE_DELIMITED -> " ";
      case PIPE_DELIMITED -> "|";
      default -> ",";
    };
  }

  Wire text(String name, AnnotationSpec annotation, CodeBlock value) {
    return new Wire(name, TypeNames.nullable(STRING), List.of(annotation), value, true);
  }

  ClassName parameters() {
    return support.use(JsonSupport.Kind.PARAMETERS);
  }

  /** The type as an expression, for {@code Json.adapter}. */
  private static CodeBlock expression(TypeRef type) {
    if (type instanceof TypeRef.ListOf list) {
      return CodeBlock.of(
          "$T.newParameterizedType($T.class, $L)",
          TYPES,
          List.class,
          expression(list.element().type()));
    }
    if (type instanceof TypeRef.MapOf map) {
      return CodeBlock.of(
          "$T.newParameterizedType($T.class, $T.class, $L)",
          TYPES,
          Map.class,
          String.class,
          expression(map.value().type()));
    }
    return CodeBlock.of("$T.class", TypeNames.boxed(type));
  }
}
