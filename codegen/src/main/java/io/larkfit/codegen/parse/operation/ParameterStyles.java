package io.larkfit.codegen.parse.operation;

import io.larkfit.codegen.ir.Parameter;
import io.larkfit.codegen.ir.Parameter.In;
import io.larkfit.codegen.ir.Parameter.Style;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.parse.document.ErrorCollector;
import io.larkfit.codegen.parse.document.Pointer;
import io.larkfit.codegen.parse.shape.Kind;
import io.larkfit.codegen.parse.shape.Shape;
import io.larkfit.codegen.parse.shape.Shapes;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How parameters are written; says where OpenAPI leaves that open and what is done then. */
final class ParameterStyles {

  /** A style that is defined for the parameter's place and type. */
  record Form(Style style, boolean explode) {}

  private static final Map<In, Set<Style>> ALLOWED =
      Map.of(
          In.PATH, Set.of(Style.SIMPLE, Style.LABEL, Style.MATRIX),
          In.QUERY,
              Set.of(Style.FORM, Style.SPACE_DELIMITED, Style.PIPE_DELIMITED, Style.DEEP_OBJECT),
          In.HEADER, Set.of(Style.SIMPLE),
          In.COOKIE, Set.of(Style.FORM));

  private final Shapes shapes;
  private final ErrorCollector errors;

  ParameterStyles(Shapes shapes, ErrorCollector errors) {
    this.shapes = shapes;
    this.errors = errors;
  }

  Form of(
      io.swagger.v3.oas.models.parameters.Parameter given,
      In in,
      Shape shape,
      TypeRef type,
      Pointer at) {
    Style style = style(given, in, at);
    boolean usual = style == Style.FORM || style == Style.DEEP_OBJECT;
    boolean explode = given.getExplode() == null ? usual : given.getExplode();
    if (isScalar(type, shape)) {
      return style == Style.DEEP_OBJECT ? undefined("a scalar", at) : new Form(style, explode);
    }
    if (type instanceof TypeRef.ListOf) {
      noticeListsOfNoScalars(shape, at);
      return style == Style.DEEP_OBJECT ? undefined("a list", at) : new Form(style, explode);
    }
    noticeMembersOfNoScalars(shape, at);
    boolean delimited = style == Style.SPACE_DELIMITED || style == Style.PIPE_DELIMITED;
    return delimited && explode ? new Form(Style.FORM, true) : new Form(style, explode);
  }

  /** The style given, or the default of its place. */
  private Style style(
      io.swagger.v3.oas.models.parameters.Parameter given, Parameter.In in, Pointer at) {
    Style usual = in == In.QUERY || in == In.COOKIE ? Style.FORM : Style.SIMPLE;
    Style style =
        given.getStyle() == null
            ? usual
            : switch (given.getStyle()) {
              case MATRIX -> Style.MATRIX;
              case LABEL -> Style.LABEL;
              case FORM -> Style.FORM;
              case SIMPLE -> Style.SIMPLE;
              case SPACEDELIMITED -> Style.SPACE_DELIMITED;
              case PIPEDELIMITED -> Style.PIPE_DELIMITED;
              case DEEPOBJECT -> Style.DEEP_OBJECT;
            };
    if (!ALLOWED.getOrDefault(in, Set.of()).contains(style)) {
      String place = in.name().toLowerCase(Locale.ROOT);
      errors.notice(
          at.child("style"), "a " + place + " parameter has no such style; its default is used");
      return usual;
    }
    return style;
  }

  private Form undefined(String what, Pointer at) {
    errors.notice(
        at.child("style"), "deepObject does not say how " + what + " is written; as form it is");
    return new Form(Style.FORM, true);
  }

  private void noticeListsOfNoScalars(Shape shape, Pointer at) {
    if (shape.items != null && !FlatObjects.isScalar(Kind.of(shapes.of(shape.items)))) {
      errors.notice(at, "OpenAPI defines lists of scalars only; other elements are sent as JSON");
    }
  }

  private void noticeMembersOfNoScalars(Shape shape, Pointer at) {
    boolean object = Kind.of(shape) == Kind.MODEL || Kind.of(shape) == Kind.MAP;
    if (object && !FlatObjects.is(shape, shapes)) {
      errors.notice(
          at,
          "OpenAPI defines objects of scalars only; a list in it is repeated if exploded, anything"
              + " else is sent as JSON");
    }
  }

  /** Also a hand-written class for a JSON scalar. */
  private static boolean isScalar(TypeRef type, Shape shape) {
    return type instanceof TypeRef.Scalar
        || type instanceof TypeRef.EnumRef
        || (type instanceof TypeRef.ObjectRef && FlatObjects.isScalar(Kind.of(shape)));
  }
}
