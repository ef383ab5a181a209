package io.larkfit.codegen.parse;

import io.larkfit.codegen.ir.ClassRef;
import io.larkfit.codegen.ir.ScalarKind;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Union;
import io.larkfit.codegen.ir.Value;
import io.larkfit.codegen.name.MemberNames;
import io.larkfit.codegen.name.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
    declarations.finish(
        new Union(
            name,
            shape.pointer.toString(),
            docs.parse(shape.annotations),
            union != null && union.exclusive(),
            union == null || union.discriminator() == null ? null : union.property(),
            alternatives));
    return new TypeRef.ObjectRef(name);
  }

  /** 3.1's {@code type: [string, integer]}. */
  private List<Union.Alternative> ofTypes(Shape shape, Place place) {
    MemberNames names = MemberNames.ofAlternatives();
    List<Union.Alternative> alternatives = new ArrayList<>();
    for (String type : JsonTypes.of(shape)) {
      Shape single = shape.copy();
      single.source = null;
      single.types.clear();
      single.types.add(type);
      single.nullable = false;
      Value value = types.read(single, place.child(type));
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
      String component = Document.componentOf(node.schema());
      Shape alternative = alternative(shape, union, node);
      Value value = types.read(alternative, place.child(hint(alternative, component, i)));
      Binaries.refuse(value, node.pointer(), errors);
      if (!seen.add(value.type())) {
        errors.notice(node.pointer(), "an earlier alternative has the same Java type");
        continue;
      }
      List<String> selecting =
          component == null ? List.of() : values.getOrDefault(component, List.of());
      if (union.discriminator() != null) {
        selecting = selecting.isEmpty() ? ownValues(alternative, union) : selecting;
        check(union, node, alternative, value, selecting);
      }
      boolean own = alternative.component == null && value.type() instanceof TypeRef.ObjectRef;
      String label = label(value.type());
      String name = own ? withoutParent(label, place) : label;
      alternatives.add(new Union.Alternative(names.allocate(name), value, selecting));
    }
    return alternatives;
  }

  /** A class made for this union has the union's name before its own, which is not said twice. */
  private static String withoutParent(String label, Place union) {
    String own = label.startsWith(union.stem()) ? label.substring(union.stem().length()) : label;
    return own.isEmpty() || !Character.isUpperCase(own.charAt(0)) ? label : own;
  }

  /** The node's own shape, with what stands beside the choice. */
  private Shape alternative(Shape shape, Alternatives union, Node node) {
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
    if (!own.isObject() && own.union == null) {
      errors.error(
          node.pointer(),
          "properties stand beside the choice, but this alternative is no object",
          "Move the properties into the alternatives that are objects.");
      return own;
    }
    return shapes.both(beside, node);
  }

  private static String hint(Shape alternative, @Nullable String component, int index) {
    if (component != null) {
      return component;
    }
    String title = alternative.annotations.title();
    return title == null || Words.split(title).isEmpty() ? "Option" + (index + 1) : title;
  }

  private List<String> ownValues(Shape alternative, Alternatives union) {
    Node property = alternative.properties.get(union.property());
    List<Object> allowed = property == null ? List.of() : shapes.of(property).values;
    return allowed.stream().map(String::valueOf).toList();
  }

  private void check(
      Alternatives union, Node node, Shape alternative, Value value, List<String> selecting) {
    String property = union.property();
    if (!(value.type() instanceof TypeRef.ObjectRef)) {
      errors.error(
          node.pointer(),
          "an alternative of a discriminator must be an object",
          "Remove the discriminator, or describe an object.");
    } else if (alternative.union == null && !alternative.properties.containsKey(property)) {
      errors.error(
          node.pointer(),
          "the alternative has no property '" + property + "', which the discriminator reads",
          "Declare it in the alternative, as a required string.");
    } else if (selecting.isEmpty()) {
      errors.error(
          node.pointer(),
          "no value of '" + property + "' selects this inline alternative",
          "Move it to components, or give the property an enum of one value.");
    }
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
    };
  }
}
