package io.larkfit.codegen.parse;

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
 */
record Node(Schema<?> schema, Pointer pointer, List<Node> both) {

  Node(Schema<?> schema, Pointer pointer) {
    this(schema, pointer, List.of());
  }

  static Node both(Node first, Node second) {
    return first.schema.equals(second.schema)
        ? first
        : new Node(new Schema<>(), second.pointer, List.of(second, first));
  }

  static Node ref(String component, Pointer pointer) {
    return new Node(new Schema<>().$ref("#/components/schemas/" + component), pointer);
  }

  List<Node> allOf() {
    return both.isEmpty() ? list("allOf", schema.getAllOf()) : both;
  }

  List<Node> oneOf() {
    return list("oneOf", schema.getOneOf());
  }

  List<Node> anyOf() {
    return list("anyOf", schema.getAnyOf());
  }

  Map<String, Node> properties() {
    Map<String, Node> properties = new LinkedHashMap<>();
    if (schema.getProperties() != null) {
      schema
          .getProperties()
          .forEach(
              (name, property) -> {
                if (property != null) {
                  properties.put(name, new Node(property, pointer.child("properties", name)));
                }
              });
    }
    return properties;
  }

  @Nullable Node items() {
    Schema<?> items = schema.getItems();
    return items == null ? null : new Node(items, pointer.child("items"));
  }

  @Nullable Node not() {
    Schema<?> not = schema.getNot();
    return not == null ? null : new Node(not, pointer.child("not"));
  }

  /** The schema of further properties; null if there is none or it is a mere boolean. */
  @Nullable Node additional() {
    Object additional = schema.getAdditionalProperties();
    return additional instanceof Schema<?> further && further.getBooleanSchemaValue() == null
        ? new Node(further, pointer.child("additionalProperties"))
        : null;
  }

  /** Whether further properties are allowed, where the document says so with a boolean. */
  @Nullable Boolean additionalFlag() {
    Object additional = schema.getAdditionalProperties();
    return additional instanceof Schema<?> further
        ? further.getBooleanSchemaValue()
        : (Boolean) additional;
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
