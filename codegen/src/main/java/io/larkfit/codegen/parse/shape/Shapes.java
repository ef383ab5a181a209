package io.larkfit.codegen.parse.shape;

import io.larkfit.codegen.parse.document.Annotations;
import io.larkfit.codegen.parse.document.Document;
import io.larkfit.codegen.parse.document.ErrorCollector;
import io.larkfit.codegen.parse.document.Node;
import io.larkfit.codegen.parse.document.Pointer;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Finds out what schemas mean: follows {@code $ref}, folds {@code allOf}, and tells a plain
 * reference from a type of its own. Each component is worked out once.
 */
public final class Shapes {

  private final Document document;
  private final Set<String> mapped;
  private final ErrorCollector errors;
  private final ShapeReader reader;
  private final ShapeFold fold;
  private final UnionSimplifier unions;
  private final Children children;
  private final Map<String, Shape> raw = new HashMap<>();
  private final Map<String, Shape> components = new HashMap<>();

  /** What is being worked out; more than one entry while references are followed. */
  private final Set<String> open = new LinkedHashSet<>();

  public Shapes(Document document, Children children, Set<String> mapped, ErrorCollector errors) {
    this.document = document;
    this.children = children;
    this.mapped = mapped;
    this.errors = errors;
    this.reader = new ShapeReader(errors);
    this.fold = new ShapeFold(errors);
    this.unions = new UnionSimplifier(this, reader, errors);
  }

  /** The meaning of a schema where it is used. */
  public Shape of(Node node) {
    return shape(node, false);
  }

  /** A component's meaning; one with a discriminator and children is the union of these. */
  public Shape component(String name) {
    Shape known = components.get(name);
    if (known != null) {
      return known;
    }
    Shape shape = raw(name);
    Node node = document.schema(name);
    Discriminator discriminator = node.schema().getDiscriminator();
    if (discriminator != null && shape.union == null) {
      Pointer at = node.pointer().child("discriminator");
      List<Node> alternatives = new ArrayList<>();
      children.of(name).forEach(child -> alternatives.add(Node.ref(child, at)));
      if (Discriminators.selects(discriminator, name)) {
        alternatives.add(node);
      }
      if (alternatives.isEmpty()) {
        errors.notice(at, "a discriminator without schemas to choose from has no effect");
      } else {
        shape = shape.copy();
        shape.union = new Alternatives(alternatives, true, discriminator, true, node.pointer());
      }
    }
    components.put(name, shape);
    return shape;
  }

  /** What a component with a discriminator is itself, without the choice among its children. */
  public Shape base(Alternatives union, Node node) {
    String name = Objects.requireNonNull(union.componentOf(node), "a component");
    Shape base = raw(name).copy();
    base.source = null;
    return base;
  }

  /** The base and a further schema at once, as {@code allOf} would have it. */
  public Shape both(Shape base, Node node) {
    Shape shape = of(node);
    Shape result = base.copy();
    result.component = null;
    result.union = null;
    fold.into(result, expanded(shape));
    result.pointer = node.pointer();
    result.annotations = shape.annotations;
    return result;
  }

  /** What the folding of a reference takes over: properties, not the choice among its children. */
  Shape expanded(Shape part) {
    if (part.component == null) {
      return part;
    }
    Shape expanded = raw(part.component).copy();
    if (expanded.union != null && offersWhatIsOpen(expanded.union)) {
      expanded.union = null;
    }
    return expanded;
  }

  private boolean offersWhatIsOpen(Alternatives union) {
    for (Node node : union.nodes()) {
      String component = Document.componentOf(node.schema());
      if (component != null && open.contains(component)) {
        return true;
      }
    }
    return false;
  }

  private Shape raw(String name) {
    Shape known = raw.get(name);
    if (known != null) {
      return known;
    }
    Node node = document.schema(name);
    open.add(name);
    Shape shape = shape(node, children.discriminatingParent(name) != null);
    open.remove(name);
    declareDiscriminator(node, shape);
    raw.put(name, shape);
    return shape;
  }

  /** A property that the discriminator reads is a text, declared or not. */
  private static void declareDiscriminator(Node node, Shape shape) {
    Discriminator discriminator = node.schema().getDiscriminator();
    if (discriminator != null && shape.union == null && discriminator.getPropertyName() != null) {
      Schema<?> text = new Schema<>().type("string");
      Pointer at = node.pointer().child("discriminator");
      shape.properties.putIfAbsent(discriminator.getPropertyName(), new Node(text, at));
    }
  }

  /**
   * @param ownType whether it is a type of its own even if it adds nothing to another
   */
  private Shape shape(Node node, boolean ownType) {
    Shape own = reader.read(node);
    List<Shape> parts = new ArrayList<>();
    if (node.schema().get$ref() != null) {
      parts.add(reference(node));
    }
    node.allOf().forEach(branch -> parts.add(of(branch)));
    if (parts.isEmpty()) {
      return unions.simplify(own);
    }
    boolean redeclared = !node.both().isEmpty();
    for (Shape part : parts) {
      if (redeclared || part.component == null) {
        own.annotations = own.annotations.over(part.annotations);
      }
    }
    return unions.simplify(combine(own, parts, ownType));
  }

  private Shape combine(Shape own, List<Shape> parts, boolean ownType) {
    List<Shape> structural = new ArrayList<>();
    for (Shape part : parts) {
      if (part.component != null || part.hasStructureBeyond(Set.of())) {
        structural.add(part);
      } else {
        own.nullable |= part.nullable;
      }
    }
    if (structural.size() == 1 && !ownType) {
      Shape only = structural.get(0);
      own.constraints = ConstraintsByType.besides(only, own, errors);
      if (!own.hasStructureBeyond(only.types)) {
        return overlay(own, only);
      }
    }
    Shape result = own.copy();
    boolean allNullable = true;
    for (Shape part : structural) {
      fold.into(result, expanded(part));
      allNullable &= part.nullable;
    }
    result.nullable |= allNullable && !structural.isEmpty() && own.types.isEmpty();
    return result;
  }

  /** A use of another shape: its type, with the use's own annotations. */
  static Shape overlay(Shape use, Shape used) {
    Shape result = used.copy();
    result.nullable |= use.nullable;
    result.annotations = use.annotations.over(used.annotations);
    return result;
  }

  private Shape reference(Node node) {
    String name = document.referredComponent(node);
    Node known = name == null ? null : document.schemas().get(name);
    Node target = known == null ? document.target(node) : known;
    if (target == null) {
      return new Shape(node.pointer(), Annotations.of(node));
    }
    if (name == null) {
      return inside(node, target);
    }
    if (open.contains(name)) {
      return circle(target);
    }
    Shape shape = component(name).copy();
    boolean hasClass = mapped.contains(name) || Kind.of(shape).named();
    if (shape.component == null || mapped.contains(name)) {
      shape.component = name;
      shape.annotations = hasClass ? shape.annotations.asTarget() : shape.annotations;
    }
    return shape;
  }

  private Shape inside(Node node, Node target) {
    String ref = node.schema().get$ref();
    if (!open.add(ref)) {
      return circle(target);
    }
    Shape shape = of(target);
    open.remove(ref);
    return shape;
  }

  private Shape circle(Node node) {
    errors.notice(node.pointer(), "the schema refers to itself, which says nothing");
    return new Shape(node.pointer(), Annotations.of(node));
  }
}
