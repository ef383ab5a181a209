package io.larkfit.codegen.parse.shape;

import io.larkfit.codegen.parse.document.Document;
import io.larkfit.codegen.parse.document.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which components extend which by {@code allOf}, and which of those parents have a discriminator.
 */
public final class Children {

  private final Map<String, Node> schemas;
  private final Map<String, List<String>> children = new HashMap<>();
  private final Map<String, List<String>> parents = new HashMap<>();

  public Children(Map<String, Node> schemas) {
    this.schemas = schemas;
    schemas.forEach(
        (name, node) -> {
          for (Node branch : node.allOf()) {
            String parent = Document.componentOf(branch.schema());
            if (parent != null && !parent.equals(name)) {
              children.computeIfAbsent(parent, key -> new ArrayList<>()).add(name);
              parents.computeIfAbsent(name, key -> new ArrayList<>()).add(parent);
            }
          }
        });
  }

  /** Children, grandchildren and so on of a component with a discriminator, else none. */
  Set<String> of(String parent) {
    Set<String> found = new LinkedHashSet<>();
    if (!hasDiscriminator(parent)) {
      return found;
    }
    Deque<String> open = new ArrayDeque<>(children.getOrDefault(parent, List.of()));
    while (!open.isEmpty()) {
      String child = open.removeFirst();
      if (!child.equals(parent) && found.add(child)) {
        open.addAll(children.getOrDefault(child, List.of()));
      }
    }
    return found;
  }

  List<String> direct(String parent) {
    return children.getOrDefault(parent, List.of());
  }

  /** The nearest ancestor with a discriminator; null if there is none. */
  @Nullable String discriminatingParent(String child) {
    Deque<String> open = new ArrayDeque<>(parents.getOrDefault(child, List.of()));
    Set<String> seen = new LinkedHashSet<>();
    while (!open.isEmpty()) {
      String parent = open.removeFirst();
      if (hasDiscriminator(parent)) {
        return parent;
      }
      if (seen.add(parent)) {
        open.addAll(parents.getOrDefault(parent, List.of()));
      }
    }
    return null;
  }

  private boolean hasDiscriminator(String name) {
    Node node = schemas.get(name);
    return node != null && node.schema().getDiscriminator() != null;
  }
}
