package io.larkfit.codegen.parse.type;

import io.larkfit.codegen.ir.ClassRef;
import io.larkfit.codegen.ir.Constraints;
import io.larkfit.codegen.ir.ScalarKind;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Union;
import io.larkfit.codegen.ir.Value;
import io.larkfit.codegen.name.MemberNames;
import io.larkfit.codegen.name.Words;
import io.larkfit.codegen.parse.document.DocParser;
import io.larkfit.codegen.parse.document.Document;
import io.larkfit.codegen.parse.document.ErrorCollector;
import io.larkfit.codegen.parse.document.Node;
import io.larkfit.codegen.parse.shape.Alternatives;
import io.larkfit.codegen.parse.shape.Discriminators;
import io.larkfit.codegen.parse.shape.JsonTypes;
import io.larkfit.codegen.parse.shape.Shape;
import io.larkfit.codegen.parse.shape.Shapes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Declares unions. */
final class UnionParser {

  private final TypeParser types;
  private final Shapes shapes;
  private final Declarations declarations;
  private final Discriminators discriminators;
  private final DocParser docs;
  private final ErrorCollector errors;

  UnionParser(
      TypeParser types,
      Shapes shapes,
      Declarations declarations,
      Discriminators discriminators,
      DocParser docs,
      ErrorCollector errors) {
    this.types = types;
    this.shapes = shapes;
    this.declarations = declarations;
    this.discriminators = discriminators;
    this.docs = docs;
    this.errors = errors;
  }

  TypeRef declare(Shape shape, Place place) {
    ClassRef name = declarations.begin(shape, place);
    Place within = Place.inline(name.packageName(), name.simpleName());
    Alternatives union = shape.union;
    List<Union.Alternative> alternatives =
        union == null ? ofTypes(shape, within) : ofNodes(shape, union, within);
    String discriminator =
        union != null && union.discriminator() != null && areSelectable(union, alternatives)
            ? union.property()
            : null;
    declarations.finish(
        new Union(
            name,
            shape.pointer.toString(),
            docs.parse(shape.annotations),
            union != null && union.exclusive(),
            discriminator,
            discriminator == null
                ? alternatives.stream().map(UnionParser::plain).toList()
                : alternatives));
    return new TypeRef.ObjectRef(name);
  }

  /** A discriminator is of use only if it selects each alternative. */
  private boolean areSelectable(Alternatives union, List<Union.Alternative> alternatives) {
    for (Union.Alternative each : alternatives) {
      boolean object = each.value().type() instanceof TypeRef.ObjectRef;
      if (!object || each.discriminatorValues().isEmpty()) {
        errors.notice(
            union.owner().child("discriminator"),
            (object ? "no value selects " : "no object: ")
                + each.javaName()
                + "; the alternatives are told apart by what they have");
        return false;
      }
    }
    return true;
  }

  private static Union.Alternative plain(Union.Alternative alternative) {
    return new Union.Alternative(alternative.javaName(), alternative.value(), List.of());
  }

  /** 3.1's {@code type: [string, integer]}, and an enum of several types. */
  private List<Union.Alternative> ofTypes(Shape shape, Place place) {
    MemberNames names = MemberNames.ofAlternatives();
    List<Union.Alternative> alternatives = new ArrayList<>();
    for (String type : JsonTypes.of(shape)) {
      Value value = types.read(SingleTypes.of(shape, type), place.child(type));
      alternatives.add(
          new Union.Alternative(names.allocate(label(value.type())), value, List.of()));
    }
    return alternatives;
  }

  private List<Union.Alternative> ofNodes(Shape shape, Alternatives union, Place place) {
    Map<String, List<String>> values =
        union.discriminator() == null ? Map.of() : discriminators.valuesOf(union);
    MemberNames names = MemberNames.ofAlternatives();
    List<Union.Alternative> alternatives = new ArrayList<>();
    Set<TypeRef> seen = new HashSet<>();
    for (int i = 0; i < union.nodes().size(); i++) {
      Node node = union.nodes().get(i);
      String component = union.componentOf(node);
      Shape alternative = alternative(shape, union, node);
      Value read = types.read(alternative, place.child(hint(union, node, alternative, i)));
      Value value = Binaries.asText(read, node.pointer(), errors);
      if (!seen.add(value.type())) {
        errors.notice(node.pointer(), "an earlier alternative has the same Java type");
        alternatives.replaceAll(earlier -> looser(earlier, value));
        continue;
      }
      List<String> selecting =
          component == null ? List.of() : values.getOrDefault(component, List.of());
      if (union.discriminator() != null && selecting.isEmpty()) {
        selecting = ownValues(alternative, union, values);
      }
      if (component != null && !selecting.isEmpty()) {
        selecting = withInner(selecting, component, union, values);
      }
      boolean own = alternative.component == null && value.type() instanceof TypeRef.ObjectRef;
      String label = label(value.type());
      String name = own ? withoutParent(label, place) : label;
      alternatives.add(new Union.Alternative(names.allocate(name), value, selecting));
    }
    return alternatives;
  }

  /** What stands for two schemas must not be checked by the rules of one. */
  private static Union.Alternative looser(Union.Alternative alternative, Value other) {
    Value value = alternative.value();
    if (!value.type().equals(other.type()) || value.constraints().equals(other.constraints())) {
      return alternative;
    }
    Value free = new Value(value.type(), Constraints.NONE, value.nullable() || other.nullable());
    return new Union.Alternative(alternative.javaName(), free, alternative.discriminatorValues());
  }

  /** An alternative that is a choice by the same property is selected by its values, too. */
  private List<String> withInner(
      List<String> own, String component, Alternatives union, Map<String, List<String>> outer) {
    Alternatives inner = shapes.component(component).union;
    if (inner == null
        || inner.discriminator() == null
        || !Objects.equals(inner.property(), union.property())) {
      return own;
    }
    Set<String> all = new LinkedHashSet<>(own);
    for (List<String> values : discriminators.valuesOf(inner).values()) {
      values.stream()
          .filter(value -> outer.values().stream().noneMatch(taken -> taken.contains(value)))
          .forEach(all::add);
    }
    outer.put(component, List.copyOf(all));
    return List.copyOf(all);
  }

  /** A class made for this union has the union's name before its own, which is not said twice. */
  private static String withoutParent(String label, Place union) {
    String own = label.startsWith(union.stem()) ? label.substring(union.stem().length()) : label;
    return own.isEmpty() || !Character.isUpperCase(own.charAt(0)) ? label : own;
  }

  /** The node's own shape, with what stands beside the choice. */
  private Shape alternative(Shape shape, Alternatives union, Node node) {
    if (union.isOwner(node)) {
      return shapes.base(union, node);
    }
    Shape own = shapes.of(node);
    Shape beside = shape.copy();
    beside.union = null;
    if (union.flattened() || !beside.hasStructureBeyond(Set.of("object"))) {
      return own;
    }
    boolean holdsAll =
        own.properties.entrySet().containsAll(beside.properties.entrySet())
            && own.required.containsAll(beside.required);
    if (holdsAll) {
      return own;
    }
    boolean other = !own.isObject() && own.union == null && !JsonTypes.said(own).isEmpty();
    if (other && beside.isObject()) {
      errors.notice(
          node.pointer(),
          "no object, so it cannot have the properties that stand beside the choice");
      return own;
    }
    return shapes.both(beside, node);
  }

  private static String hint(Alternatives union, Node node, Shape alternative, int index) {
    if (union.isOwner(node)) {
      return "Base";
    }
    String component = Document.componentOf(node.schema());
    if (component != null) {
      return component;
    }
    String title = alternative.annotations.title();
    return title == null || Words.split(title).isEmpty() ? "Option" + (index + 1) : title;
  }

  private List<String> ownValues(
      Shape alternative, Alternatives union, Map<String, List<String>> others) {
    Node property = alternative.properties.get(union.property());
    List<Object> allowed = property == null ? List.of() : shapes.of(property).values;
    return allowed.stream()
        .map(String::valueOf)
        .filter(value -> others.values().stream().noneMatch(taken -> taken.contains(value)))
        .toList();
  }

  /** What the alternative is called in {@code ofCat} and {@code asCat}. */
  private static String label(TypeRef type) {
    if (type instanceof TypeRef.ObjectRef object) {
      return object.name().simpleName();
    }
    if (type instanceof TypeRef.EnumRef ref) {
      return ref.name().simpleName();
    }
    if (type instanceof TypeRef.ListOf list) {
      return label(list.element().type()) + "List";
    }
    if (type instanceof TypeRef.MapOf map) {
      return label(map.value().type()) + "Map";
    }
    return type instanceof TypeRef.Scalar scalar ? label(scalar.kind()) : "Any";
  }

  private static String label(ScalarKind kind) {
    return switch (kind) {
      case INT32 -> "Integer";
      case INT64 -> "Long";
      case DATE_TIME -> "DateTime";
      case BOOLEAN -> "Boolean";
      case FLOAT -> "Float";
      case DOUBLE -> "Double";
      case DECIMAL -> "Decimal";
      case STRING -> "String";
      case DATE -> "Date";
      case UUID -> "Uuid";
      case URI -> "Uri";
      case BYTES -> "Bytes";
      case NULL -> "Null";
    };
  }
}
