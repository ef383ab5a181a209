package io.larkfit.codegen.parse.shape;

import io.larkfit.codegen.parse.document.ErrorCollector;
import io.larkfit.codegen.parse.document.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Turns a {@code oneOf} or {@code anyOf} that is no real choice into what it amounts to. */
final class UnionSimplifier {

  private final Shapes shapes;
  private final ShapeReader reader;
  private final UnionProducts products;
  private final ErrorCollector errors;

  UnionSimplifier(Shapes shapes, ShapeReader reader, ErrorCollector errors) {
    this.shapes = shapes;
    this.products = new UnionProducts(shapes, errors);
    this.reader = reader;
    this.errors = errors;
  }

  Shape simplify(Shape shape) {
    if (shape.union == null || shape.union.flattened()) {
      return shape;
    }
    List<Alternatives> choices = choices(shape);
    if (choices.isEmpty()) {
      return shape;
    }
    Alternatives union = choices.size() == 1 ? choices.get(0) : products.of(shape.pointer, choices);
    List<Node> nodes = union.nodes();
    shape.union = union;
    if (nodes.size() == 1 && union.discriminator() == null) {
      return collapse(shape, nodes.get(0));
    }
    List<Shape> inline = inline(nodes);
    if (inline.size() == nodes.size() && inline.stream().allMatch(UnionSimplifier::isConstant)) {
      return asEnum(shape, inline);
    }
    if (inline.size() == nodes.size() && areOneScalar(inline)) {
      return asScalar(shape, inline.get(0), union);
    }
    return shape;
  }

  /** Takes the unions from the shape and gives back those that are a choice of types. */
  private List<Alternatives> choices(Shape shape) {
    List<Alternatives> unions = new ArrayList<>(shape.furtherUnions);
    if (shape.union != null) {
      unions.add(0, shape.union);
    }
    shape.union = null;
    shape.furtherUnions.clear();
    List<Alternatives> choices = new ArrayList<>();
    for (Alternatives union : unions) {
      List<Node> nodes = withoutNull(shape, union);
      if (nodes.isEmpty()) {
        shape.nullOnly = true;
      } else if (nodes.stream().allMatch(this::isCondition)) {
        shape.conditions.add(union.with(nodes));
      } else {
        choices.add(union.with(nodes));
      }
    }
    return choices;
  }

  private List<Node> withoutNull(Shape shape, Alternatives union) {
    List<Node> nodes = new ArrayList<>();
    for (Node node : union.nodes()) {
      if (isInline(node) && isNull(reader.read(node))) {
        shape.nullable = true;
      } else {
        nodes.add(node);
      }
    }
    return nodes;
  }

  /** {@code type: "null"}, or the {@code nullable: true} that 3.0 has in its place. */
  private static boolean isNull(Shape shape) {
    return shape.nullOnly || (shape.nullable && !shape.hasStructureBeyond(Set.of()));
  }

  private Shape collapse(Shape shape, Node only) {
    shape.union = null;
    if (!shape.hasStructureBeyond(Set.of())) {
      return Shapes.overlay(shape, shapes.of(only));
    }
    Shape result = shapes.both(shape, only);
    result.annotations = shape.annotations;
    return result;
  }

  /** {@code {required: [a]}}: a condition on the object beside it, not a type. */
  private boolean isCondition(Node node) {
    if (!isInline(node)) {
      return false;
    }
    Shape shape = reader.read(node);
    boolean conditional = !shape.required.isEmpty() || !shape.nots.isEmpty();
    shape.required.clear();
    shape.nots.clear();
    return conditional && !shape.hasStructureBeyond(Set.of("object"));
  }

  private List<Shape> inline(List<Node> nodes) {
    return nodes.stream().filter(UnionSimplifier::isInline).map(reader::read).toList();
  }

  private static boolean isInline(Node node) {
    return node.schema().get$ref() == null && node.allOf().isEmpty();
  }

  private static boolean isConstant(Shape shape) {
    return shape.values.size() == 1 && shape.properties.isEmpty();
  }

  private static boolean areOneScalar(List<Shape> shapes) {
    return shapes.stream().allMatch(shape -> Kind.of(shape) == Kind.SCALAR)
        && shapes.stream().map(JsonTypes::scalar).distinct().count() == 1;
  }

  /** Two texts of different patterns are one Java type; decoding could not tell them apart. */
  private Shape asScalar(Shape shape, Shape scalar, Alternatives union) {
    shape.union = null;
    shape.types.addAll(scalar.types);
    shape.format = scalar.format;
    errors.notice(union.pointer(), "all alternatives are one Java type; they are not told apart");
    return shape;
  }

  /** Each value as a {@code const} with a title and description: the way of 3.1. */
  private static Shape asEnum(Shape shape, List<Shape> constants) {
    shape.union = null;
    shape.values = constants.stream().map(constant -> constant.values.get(0)).toList();
    if (constants.stream().allMatch(constant -> constant.annotations.title() != null)) {
      shape.valueNames = constants.stream().map(constant -> constant.annotations.title()).toList();
    }
    shape.valueDocs =
        constants.stream()
            .map(constant -> constant.annotations.description())
            .map(text -> text == null ? "" : text)
            .toList();
    if (shape.types.isEmpty()) {
      shape.types.addAll(constants.get(0).types);
      shape.format = constants.get(0).format;
    }
    return shape;
  }
}
