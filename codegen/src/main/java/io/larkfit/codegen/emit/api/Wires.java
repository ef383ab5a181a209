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
import io.larkfit.codegen.ir.Value;
import java.util.ArrayList;
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

  static AnnotationSpec encoded(AnnotationSpec annotation) {
    return annotation.toBuilder().addMember("encoded", "true").build();
  }

  /** Passed on as it is, and not to a converter of ours. */
  static Wire asIs(String name, TypeName type, AnnotationSpec annotation) {
    return new Wire(name, type, List.of(annotation), CodeBlock.of("$N", name), false);
  }

  /**
   * Passed on as it is; checked by the converter, or before, if Retrofit shows it the elements of a
   * list only.
   *
   * @param exploded whether Retrofit sends each element of a list by itself
   */
  Wire direct(
      String name,
      String wireName,
      Value value,
      TypeName type,
      boolean exploded,
      AnnotationSpec... annotations) {
    CheckRules rules = CheckRules.of(value);
    List<AnnotationSpec> all = new ArrayList<>(List.of(annotations));
    boolean early = exploded && rules.ofList();
    if (!early && !rules.isEmpty()) {
      all.add(rules.annotation(support));
    }
    CodeBlock given = early ? rules.checked(wireName, name, support) : CodeBlock.of("$N", name);
    return new Wire(name, type, all, given, early);
  }

  /** {@code Parameters.query("range", "deepObject", true, range, Range.class)}. */
  CodeBlock pairs(String name, String wireName, Value value, String style, boolean explode) {
    return styled("query", name, wireName, value, style, explode);
  }

  /** A map of pairs, for {@code @QueryMap} or {@code @FieldMap}. */
  Wire map(String name, String annotation, CodeBlock pairs) {
    AnnotationSpec map = AnnotationSpec.builder(Retrofits.http(annotation)).build();
    return new Wire(name, ENTRIES, List.of(encoded(map)), pairs, true);
  }

  /** {@code Parameters.header("X-Ids", "simple", ids, …)}. */
  Wire header(String name, String wireName, Value value, String style) {
    return text(
        name,
        named("Header", wireName),
        CodeBlock.of(
            "$T.header($S, $S,$W$L,$W$L)",
            parameters(),
            wireName,
            style,
            checked(name, wireName, value),
            expression(value.type())));
  }

  /** {@code Parameters.cookie("theme", "form", true, theme, Theme.class)}. */
  CodeBlock cookie(String name, String wireName, Value value, String style, boolean explode) {
    return styled("cookie", name, wireName, value, style, explode);
  }

  private CodeBlock styled(
      String method, String name, String wireName, Value value, String style, boolean explode) {
    return CodeBlock.of(
        "$T.$L($S, $S, $L,$W$L,$W$L)",
        parameters(),
        method,
        wireName,
        style,
        explode,
        checked(name, wireName, value),
        expression(value.type()));
  }

  /** {@code Parameters.jsonBody(values, Types.newParameterizedType(List.class, Item.class))}. */
  Wire jsonBody(String name, String wireName, Value value, AnnotationSpec annotation) {
    CodeBlock body =
        CodeBlock.of(
            "$T.jsonBody($L,$W$L)",
            parameters(),
            checked(name, wireName, value),
            expression(value.type()));
    TypeName type = TypeNames.nullable(Retrofits.REQUEST_BODY);
    return new Wire(name, type, List.of(annotation), body, true);
  }

  /** {@code @Style(value = "label", explode = true)}. */
  AnnotationSpec style(String style, boolean explode, String wireName, String retrofitName) {
    List<CodeBlock> members = new ArrayList<>();
    members.add(
        CodeBlock.of(explode || !wireName.equals(retrofitName) ? "value = $S" : "$S", style));
    if (explode) {
      members.add(CodeBlock.of("explode = true"));
    }
    if (!wireName.equals(retrofitName)) {
      members.add(CodeBlock.of("name = $S", wireName));
    }
    return OperationAnnotations.oneLine(support.name(JsonSupport.Kind.STYLE), members);
  }

  static Wire and(Wire wire, AnnotationSpec annotation) {
    List<AnnotationSpec> annotations = new ArrayList<>(wire.annotations());
    annotations.add(annotation);
    return new Wire(wire.name(), wire.type(), annotations, wire.value(), wire.encoded());
  }

  /** OpenAPI's name. */
  static String name(Style style) {
    return switch (style) {
      case SIMPLE -> "simple";
      case LABEL -> "label";
      case MATRIX -> "matrix";
      case FORM -> "form";
      case SPACE_DELIMITED -> "spaceDelimited";
      case PIPE_DELIMITED -> "pipeDelimited";
      case DEEP_OBJECT -> "deepObject";
    };
  }

  Wire text(String name, AnnotationSpec annotation, CodeBlock value) {
    return new Wire(name, TypeNames.nullable(STRING), List.of(annotation), value, true);
  }

  ClassName parameters() {
    return support.name(JsonSupport.Kind.PARAMETERS);
  }

  private CodeBlock checked(String name, String wireName, Value value) {
    return CheckRules.of(value).checked(wireName, name, support);
  }

  /** The type as an expression, for {@code Json.adapter}. */
  private static CodeBlock expression(TypeRef type) {
    if (type instanceof TypeRef.ListOf list) {
      return CodeBlock.of(
          "$T.newParameterizedType($T.class,$W$L)",
          TYPES,
          List.class,
          expression(list.element().type()));
    }
    if (type instanceof TypeRef.MapOf map) {
      return CodeBlock.of(
          "$T.newParameterizedType($T.class, $T.class,$W$L)",
          TYPES,
          Map.class,
          String.class,
          expression(map.value().type()));
    }
    return CodeBlock.of("$T.class", TypeNames.boxed(type));
  }
}
