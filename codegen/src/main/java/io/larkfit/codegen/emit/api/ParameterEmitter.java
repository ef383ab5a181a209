package io.larkfit.codegen.emit.api;

import static io.larkfit.codegen.emit.api.Wires.named;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.larkfit.codegen.emit.TypeNames;
import io.larkfit.codegen.emit.api.Argument.Role;
import io.larkfit.codegen.emit.api.Argument.Wire;
import io.larkfit.codegen.ir.Parameter;
import io.larkfit.codegen.ir.Parameter.In;
import io.larkfit.codegen.ir.Parameter.Style;
import io.larkfit.codegen.ir.ScalarKind;
import io.larkfit.codegen.ir.TypeRef;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Path, query, header and cookie parameters: {@code @Query("page") int page}.
 *
 * <p>What can be sent, and what parsing must therefore refuse:
 *
 * <ul>
 *   <li>Scalars and enums, everywhere, in every style of the place.
 *   <li>Lists of these in every style of the place, exploded or not; not in {@code deepObject}. An
 *       element that contains the delimiter is refused when the call is made.
 *   <li>Objects and maps, of scalars and enums only, in the query, as exploded {@code form} or as
 *       {@code deepObject}.
 *   <li>Anything as JSON text ({@code content}) in path, query and header; not in a cookie.
 *   <li>Hand-written classes as scalars, except in {@code deepObject} and as JSON.
 *   <li>Not: objects in any other place or style, lists of lists or of objects.
 * </ul>
 */
final class ParameterEmitter {

  private static final Set<ScalarKind> WITHOUT_COLON =
      EnumSet.of(
          ScalarKind.BOOLEAN,
          ScalarKind.INT32,
          ScalarKind.INT64,
          ScalarKind.FLOAT,
          ScalarKind.DOUBLE,
          ScalarKind.DECIMAL,
          ScalarKind.DATE,
          ScalarKind.UUID);

  private final JsonSupport support;
  private final Wires wires;

  ParameterEmitter(JsonSupport support) {
    this.support = support;
    this.wires = new Wires(support);
  }

  Argument argument(Parameter parameter, OperationPath path) {
    Wire wire =
        switch (parameter.in()) {
          case PATH -> path(parameter, path);
          case QUERY -> query(parameter);
          case HEADER -> header(parameter);
          case COOKIE -> null;
        };
    return new Argument(
        parameter.javaName(),
        type(parameter),
        parameter.in() == In.PATH ? Role.PATH : Role.PARAMETER,
        parameter.required(),
        ArgumentTexts.of(parameter),
        wire);
  }

  private static TypeName type(Parameter parameter) {
    return TypeNames.of(parameter.value(), parameter.required());
  }

  private Wire path(Parameter parameter, OperationPath path) {
    String name = parameter.javaName();
    TypeRef type = parameter.value().type();
    AnnotationSpec annotation = named("Path", path.placeholder(parameter.wireName()));
    String key = ";" + parameter.wireName() + "=";
    Wire wire;
    if (parameter.json()) {
      wire = wires.json(name, type, annotation);
    } else if (parameter.style() == Style.LABEL) {
      wire = wires.joinedEncoded(name, type, ".", parameter.explode() ? "." : ",", annotation);
    } else if (parameter.style() == Style.MATRIX) {
      wire = wires.joinedEncoded(name, type, key, parameter.explode() ? key : ",", annotation);
    } else if (type instanceof TypeRef.ListOf) {
      wire = wires.joinedEncoded(name, type, "", ",", annotation);
    } else {
      wire = wires.direct(name, type(parameter), annotation);
    }
    boolean mayHoldColon =
        !(type instanceof TypeRef.Scalar scalar && WITHOUT_COLON.contains(scalar.kind()));
    return mayHoldColon && path.isInFirstSegment(parameter.wireName())
        ? Wires.and(
            wire, AnnotationSpec.builder(support.use(JsonSupport.Kind.FIRST_SEGMENT)).build())
        : wire;
  }

  private Wire query(Parameter parameter) {
    String name = parameter.javaName();
    TypeRef type = parameter.value().type();
    AnnotationSpec query = named("Query", parameter.wireName());
    boolean deep = parameter.style() == Style.DEEP_OBJECT;
    if (parameter.json()) {
      return support.isObject(type)
          ? wires.direct(name, type(parameter), query)
          : wires.json(name, type, query);
    }
    if (support.isObject(type) || deep) {
      AnnotationSpec map = AnnotationSpec.builder(Retrofits.http("QueryMap")).build();
      return wires.fields(name, type, deep ? parameter.wireName() : "", map);
    }
    if (type instanceof TypeRef.ListOf && !parameter.explode()) {
      String delimiter = Wires.delimiter(parameter.style());
      return delimiter.equals(",")
          ? wires.joinedEncoded(name, type, "", delimiter, query)
          : wires.joined(name, type, delimiter, query);
    }
    return wires.direct(name, type(parameter), query);
  }

  private Wire header(Parameter parameter) {
    String name = parameter.javaName();
    TypeRef type = parameter.value().type();
    AnnotationSpec header = named("Header", parameter.wireName());
    if (parameter.json()) {
      return wires.headerJson(name, type, header);
    }
    return type instanceof TypeRef.ListOf
        ? wires.joined(name, type, ",", header)
        : wires.direct(name, type(parameter), header);
  }

  /** One pair of the cookie header. */
  CodeBlock cookie(Parameter parameter) {
    String wireName = parameter.wireName();
    if (parameter.constant() != null) {
      return CodeBlock.of(
          "$T.cookie($S, $S)", wires.parameters(), wireName, parameter.constant().text());
    }
    boolean repeated = parameter.value().type() instanceof TypeRef.ListOf && parameter.explode();
    return CodeBlock.of(
        "$T.$L($S, $N)",
        wires.parameters(),
        repeated ? "repeatedCookie" : "cookie",
        wireName,
        parameter.javaName());
  }

  /** All cookies as one header: HTTP allows no second one. */
  Wire cookies(String name, List<CodeBlock> pairs) {
    CodeBlock header =
        CodeBlock.of("$T.cookieHeader($L)", wires.parameters(), CodeBlock.join(pairs, ",$W"));
    return wires.text(name, named("Header", "Cookie"), pairs.size() == 1 ? pairs.get(0) : header);
  }
}
