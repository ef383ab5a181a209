package io.larkfit.codegen.parse.document;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A schema and where it stands. The only place that touches the raw types of the parser's lists.
 *
 * @param both schemas that hold at once, the latest first, for a property that several {@code
 *     allOf} branches declare
 * @param either schemas of which any holds, for what the document says without {@code anyOf}
 */
public record Node(Schema<?> schema, Pointer pointer, List<Node> both, List<Node> either) {

  public Node(Schema<?> schema, Pointer pointer) {
    this(schema, pointer, List.of(), List.of());
  }

  public static Node both(Node first, Node second) {
    return first.schema.equals(second.schema)
        ? first
        : new Node(new Schema<>(), second.pointer, List.of(second, first), List.of());
  }

  /** The first of nodes that are equal stands for all; null if there is none. */
  public static @Nullable Node either(List<Node> nodes, Pointer pointer) {
    Map<Schema<?>, Node> distinct = new LinkedHashMap<>();
    nodes.forEach(node -> distinct.putIfAbsent(node.schema, node));
    List<Node> either = List.copyOf(distinct.values());
    return switch (either.size()) {
      case 0 -> null;
      case 1 -> either.get(0);
      default -> new Node(new Schema<>(), pointer, List.of(), either);
    };
  }

  /** The same schema, called so where it has no name of its own. */
  public Node titled(String title) {
    return schema.get$ref() != null || schema.getTitle() != null
        ? this
        : new Node(new Schema<>().title(title), pointer, List.of(this), List.of());
  }

  public static Node ref(String component, Pointer pointer) {
    return new Node(new Schema<>().$ref("#/components/schemas/" + component), pointer);
  }

  public List<Node> allOf() {
    return both.isEmpty() ? list("allOf", schema.getAllOf()) : both;
  }

  public List<Node> oneOf() {
    return list("oneOf", schema.getOneOf());
  }

  public List<Node> anyOf() {
    return either.isEmpty() ? list("anyOf", schema.getAnyOf()) : either;
  }

  public Map<String, Node> properties() {
    Map<String, Node> properties = new LinkedHashMap<>();
    if (schema.getProperties() != null) {
      schema
          .getProperties()
          .forEach(
              (name, property) -> {
                if (property != null && !isFalse(property)) {
                  properties.put(name, new Node(property, pointer.child("properties", name)));
                }
              });
    }
    return properties;
  }

  /** Of a tuple: any of its types. */
  public @Nullable Node items() {
    Schema<?> items = schema.getItems();
    if (schema.getPrefixItems() == null) {
      return items == null ? null : new Node(items, pointer.child("items"));
    }
    List<Node> types = list("prefixItems", schema.getPrefixItems());
    if (items != null) {
      types.add(new Node(items, pointer.child("items")));
    }
    types.removeIf(type -> isFalse(type.schema));
    return either(types, pointer.child("prefixItems"));
  }

  public @Nullable Node not() {
    Schema<?> not = schema.getNot();
    return not == null ? null : new Node(not, pointer.child("not"));
  }

  /** The schema of further properties; null if there is none or it is a mere boolean. */
  public @Nullable Node additional() {
    Schema<?> further = further(schema.getAdditionalProperties());
    String keyword = "additionalProperties";
    if (further == null && schema.getAdditionalProperties() == null) {
      further = further(schema.getUnevaluatedProperties());
      keyword = "unevaluatedProperties";
    }
    if (schema.getPatternProperties() == null) {
      return further == null ? null : new Node(further, pointer.child(keyword));
    }
    List<Node> types = new ArrayList<>();
    schema
        .getPatternProperties()
        .forEach(
            (pattern, type) ->
                types.add(new Node(type, pointer.child("patternProperties", pattern))));
    if (further != null) {
      types.add(new Node(further, pointer.child(keyword)));
    }
    types.removeIf(type -> isFalse(type.schema));
    return either(types, pointer.child("patternProperties"));
  }

  private static @Nullable Schema<?> further(@Nullable Object additional) {
    return additional instanceof Schema<?> further && further.getBooleanSchemaValue() == null
        ? further
        : null;
  }

  /** Whether further properties are allowed, where the document says so with a boolean. */
  public @Nullable Boolean additionalFlag() {
    if (schema.getPatternProperties() != null) {
      return null;
    }
    Object additional = schema.getAdditionalProperties();
    return additional instanceof Schema<?> further
        ? further.getBooleanSchemaValue()
        : (Boolean) additional;
  }

  /** Properties that only hold under a condition: they may be there. */
  public List<Node> conditional() {
    List<Node> nodes = new ArrayList<>();
    addIf(nodes, "then", schema.getThen());
    addIf(nodes, "else", schema.getElse());
    if (schema.getDependentSchemas() != null) {
      schema
          .getDependentSchemas()
          .forEach(
              (name, dependent) ->
                  nodes.add(new Node(dependent, pointer.child("dependentSchemas", name))));
    }
    return nodes;
  }

  private void addIf(List<Node> nodes, String keyword, @Nullable Schema<?> conditional) {
    if (conditional != null) {
      nodes.add(new Node(conditional, pointer.child(keyword)));
    }
  }

  /** The schema {@code false}. */
  public static boolean isFalse(Schema<?> schema) {
    return Boolean.FALSE.equals(schema.getBooleanSchemaValue());
  }

  private List<Node> list(String key, @Nullable List<?> schemas) {
    List<Node> nodes = new ArrayList<>();
    if (schemas != null) {
      for (int i = 0; i < schemas.size(); i++) {
        if (schemas.get(i) instanceof Schema<?> listed) {
          nodes.add(new Node(listed, pointer.child(key, i)));
        }
      }
    }
    return nodes;
  }
}
