package io.larkfit.codegen.parse;

import io.larkfit.codegen.ir.Parameter;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Value;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which types can be sent where, and how. */
final class ParameterRules {

  private static final Map<Parameter.In, Set<Parameter.Style>> STYLES =
      Map.of(
          Parameter.In.PATH,
              Set.of(Parameter.Style.SIMPLE, Parameter.Style.LABEL, Parameter.Style.MATRIX),
          Parameter.In.QUERY,
              Set.of(
                  Parameter.Style.FORM,
                  Parameter.Style.SPACE_DELIMITED,
                  Parameter.Style.PIPE_DELIMITED,
                  Parameter.Style.DEEP_OBJECT),
          Parameter.In.HEADER, Set.of(Parameter.Style.SIMPLE),
          Parameter.In.COOKIE, Set.of(Parameter.Style.FORM));

  private final Shapes shapes;
  private final ErrorCollector errors;

  ParameterRules(Shapes shapes, ErrorCollector errors) {
    this.shapes = shapes;
    this.errors = errors;
  }

  /** The style given, or the default of its place. */
  Parameter.Style style(
      io.swagger.v3.oas.models.parameters.Parameter given, Parameter.In in, Pointer at) {
    boolean query = in == Parameter.In.QUERY || in == Parameter.In.COOKIE;
    Parameter.Style usual = query ? Parameter.Style.FORM : Parameter.Style.SIMPLE;
    Parameter.Style style =
        given.getStyle() == null
            ? usual
            : switch (given.getStyle()) {
              case MATRIX -> Parameter.Style.MATRIX;
              case LABEL -> Parameter.Style.LABEL;
              case FORM -> Parameter.Style.FORM;
              case SIMPLE -> Parameter.Style.SIMPLE;
              case SPACEDELIMITED -> Parameter.Style.SPACE_DELIMITED;
              case PIPEDELIMITED -> Parameter.Style.PIPE_DELIMITED;
              case DEEPOBJECT -> Parameter.Style.DEEP_OBJECT;
            };
    if (!STYLES.getOrDefault(in, Set.of()).contains(style)) {
      errors.error(
          at.child("style"),
          "a " + in.name().toLowerCase(Locale.ROOT) + " parameter cannot have this style",
          "Leave style out, or use one that OpenAPI allows there.");
      return usual;
    }
    return style;
  }

  /** JSON holds commas and quotes, which cookies cannot. */
  void checkJson(String name, Parameter.In in, Pointer at) {
    if (in == Parameter.In.COOKIE) {
      errors.error(
          at,
          "the cookie '" + name + "' cannot carry JSON",
          "Give it a schema of a scalar type instead of content.");
    }
  }

  void check(
      String name,
      Parameter.In in,
      Parameter.Style style,
      boolean explode,
      Shape shape,
      Value value,
      Pointer at) {
    String problem = problem(in, style, explode, shape, value.type());
    if (problem != null) {
      errors.error(
          at,
          "the parameter '" + name + "' " + problem,
          "Use a scalar or a list of scalars; an object of scalars in the query, exploded or as"
              + " deepObject; or content of application/json.");
    }
  }

  private @Nullable String problem(
      Parameter.In in, Parameter.Style style, boolean explode, Shape shape, TypeRef type) {
    boolean deep = style == Parameter.Style.DEEP_OBJECT;
    if (isScalar(type, shape)) {
      return deep ? "is a scalar, which deepObject cannot write" : null;
    }
    if (type instanceof TypeRef.ListOf list) {
      if (deep) {
        return "is a list, which deepObject cannot write";
      }
      Shape items = shape.items == null ? shape : shapes.of(shape.items);
      return isScalar(list.element().type(), items) ? null : "is a list of what is no scalar";
    }
    Kind kind = Kind.of(shape);
    if (kind != Kind.MODEL && kind != Kind.MAP) {
      return "has a type that no parameter can have";
    }
    boolean exploded = style == Parameter.Style.FORM && explode;
    if (in != Parameter.In.QUERY || !(deep || exploded)) {
      return "is an object, which cannot be written there in this style";
    }
    return FlatObjects.is(shape, shapes) ? null : "is an object whose members are no scalars";
  }

  /** Also a hand-written class for a JSON scalar. */
  private static boolean isScalar(TypeRef type, Shape shape) {
    return type instanceof TypeRef.Scalar
        || type instanceof TypeRef.EnumRef
        || (type instanceof TypeRef.ObjectRef && FlatObjects.isScalar(Kind.of(shape)));
  }
}
