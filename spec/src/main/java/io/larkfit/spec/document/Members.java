package io.larkfit.spec.document;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The properties of a schema, those of all its branches included. */
public final class Members {

  private final Map<String, Node> properties = new LinkedHashMap<>();
  private final Set<String> visited = new HashSet<>();
  private boolean open;

  private Members() {}

  public static Members of(Document document, Node schema) {
    Members members = new Members();
    members.add(document, schema);
    return members;
  }

  public Map<String, Node> properties() {
    return properties;
  }

  /** Whether the schema speaks of an object with members beyond {@link #properties()}. */
  public boolean isOpen() {
    return open;
  }

  private void add(Document document, Node schema) {
    Node target = document.resolve(schema);
    if (target == null || !visited.add(target.pointer())) {
      return;
    }
    open |= target.has("additionalProperties") && !isFalse(target);
    open |= !target.has("type") && !hasBranches(target) && !target.has("properties");
    document
        .below(target, "properties")
        .forEach(property -> properties.putIfAbsent(property.name(), property));
    for (String branches : new String[] {"allOf", "anyOf", "oneOf"}) {
      document
          .below(target, branches)
          .filter(branch -> !branch.has("not"))
          .forEach(branch -> add(document, branch));
    }
  }

  private static boolean hasBranches(Node schema) {
    return schema.has("allOf") || schema.has("anyOf") || schema.has("oneOf");
  }

  private static boolean isFalse(Node schema) {
    var additional = schema.json().path("additionalProperties");
    return additional.isBoolean() && !additional.asBoolean();
  }
}
