package io.larkfit.codegen.emit.api;

import static io.larkfit.codegen.emit.api.Wires.named;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.larkfit.codegen.emit.TypeNames;
import io.larkfit.codegen.emit.api.Argument.Role;
import io.larkfit.codegen.emit.api.Argument.Wire;
import io.larkfit.codegen.emit.api.JsonSupport.Form;
import io.larkfit.codegen.ir.Parameter;
import io.larkfit.codegen.ir.Parameter.In;
import io.larkfit.codegen.ir.Parameter.Style;
import io.larkfit.codegen.ir.ScalarKind;
import io.larkfit.codegen.ir.TypeRef;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Path, query, header and cookie parameters: {@code @Query("page") int page}, {@code @Path(value =
 * "ids", encoded = true) @Style("label") List<String> ids}.
 *
 * <p>Scalars need Retrofit's annotation only. What Retrofit hands to a converter as a whole is
 * written as its {@code @Style} says; lists and objects in the query, lists in a header and all
 * cookies are written by {@code Parameters} beforehand, because Retrofit would take lists apart.
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
        role(parameter.in()),
        parameter.required(),
        ArgumentTexts.of(parameter),
        wire);
  }

  private static Role role(In in) {
    return switch (in) {
      case PATH -> Role.PATH;
      case COOKIE -> Role.COOKIE;
      case QUERY, HEADER -> Role.PARAMETER;
    };
  }

  private static TypeName type(Parameter parameter) {
    return TypeNames.of(parameter.value(), parameter.required());
  }

  private Wire path(Parameter parameter, OperationPath path) {
    TypeRef type = parameter.value().type();
    String placeholder = path.placeholder(parameter.wireName());
    boolean plain = parameter.style() == Style.SIMPLE && support.form(type) == Form.SCALAR;
    Wire wire =
        plain && !parameter.json()
            ? direct(parameter, false, named("Path", placeholder))
            : direct(
                parameter,
                false,
                Wires.encoded(named("Path", placeholder)),
                style(parameter, placeholder));
    boolean mayHoldColon =
        !(type instanceof TypeRef.Scalar scalar && WITHOUT_COLON.contains(scalar.kind()));
    return mayHoldColon && path.isInFirstSegment(parameter.wireName())
        ? Wires.and(
            wire, AnnotationSpec.builder(support.name(JsonSupport.Kind.FIRST_SEGMENT)).build())
        : wire;
  }

  private Wire query(Parameter parameter) {
    AnnotationSpec query = named("Query", parameter.wireName());
    Form form = support.form(parameter.value().type());
    boolean deep = parameter.style() == Style.DEEP_OBJECT;
    boolean taken = form == Form.LIST && (parameter.json() || !parameter.explode());
    boolean spread = form == Form.OBJECT && parameter.explode() || form == Form.OPEN || deep;
    if (taken || spread && !parameter.json()) {
      CodeBlock pairs =
          wires.pairs(
              parameter.javaName(),
              parameter.wireName(),
              parameter.value(),
              styleName(parameter),
              parameter.explode());
      return wires.map(parameter.javaName(), "QueryMap", pairs);
    }
    if (parameter.json() || form == Form.OBJECT) {
      return direct(parameter, false, Wires.encoded(query), style(parameter, parameter.wireName()));
    }
    if (parameter.reserved() && (form == Form.SCALAR || form == Form.LIST)) {
      AnnotationSpec reserved =
          AnnotationSpec.builder(support.name(JsonSupport.Kind.STYLE))
              .addMember("reserved", "true")
              .build();
      return direct(parameter, form == Form.LIST, Wires.encoded(query), reserved);
    }
    return direct(parameter, form == Form.LIST, query);
  }

  private Wire header(Parameter parameter) {
    AnnotationSpec header = named("Header", parameter.wireName());
    Form form = support.form(parameter.value().type());
    if (form == Form.LIST) {
      return wires.header(
          parameter.javaName(), parameter.wireName(), parameter.value(), styleName(parameter));
    }
    return form == Form.SCALAR && !parameter.json()
        ? direct(parameter, false, header)
        : direct(parameter, false, header, style(parameter, parameter.wireName()));
  }

  private Wire direct(Parameter parameter, boolean exploded, AnnotationSpec... annotations) {
    return wires.direct(
        parameter.javaName(),
        parameter.wireName(),
        parameter.value(),
        type(parameter),
        exploded,
        annotations);
  }

  private AnnotationSpec style(Parameter parameter, String retrofitName) {
    boolean explode = parameter.explode() && !parameter.json();
    return wires.style(styleName(parameter), explode, parameter.wireName(), retrofitName);
  }

  private static String styleName(Parameter parameter) {
    return parameter.json() ? "json" : Wires.name(parameter.style());
  }

  /** One pair of the cookie header. */
  CodeBlock cookie(Parameter parameter) {
    String wireName = parameter.wireName();
    if (parameter.constant() != null) {
      return CodeBlock.of("$S", wireName + "=" + parameter.constant().text());
    }
    return wires.cookie(
        parameter.javaName(),
        wireName,
        parameter.value(),
        styleName(parameter),
        parameter.explode() && !parameter.json());
  }

  /** All cookies as one header: HTTP allows no second one. */
  Wire cookies(String name, List<CodeBlock> pairs) {
    CodeBlock header =
        CodeBlock.of("$T.cookies($L)", wires.parameters(), CodeBlock.join(pairs, ",$W"));
    return wires.text(name, named("Header", "Cookie"), pairs.size() == 1 ? pairs.get(0) : header);
  }
}
