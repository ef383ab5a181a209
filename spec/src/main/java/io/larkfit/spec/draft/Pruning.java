package io.larkfit.spec.draft;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Takes out the components that nothing uses. */
final class Pruning {

  private static final String PREFIX = "#/components/";

  private final MappingNode root;
  private final Set<String> used = new HashSet<>();

  private Pruning(MappingNode root) {
    this.root = root;
  }

  static void prune(MappingNode root) {
    new Pruning(root).run();
  }

  /** The components that a node leads to, each as {@code schemas/Name}. */
  static Set<String> reachable(MappingNode root, Node start) {
    Pruning pruning = new Pruning(root);
    pruning.follow(start);
    return pruning.used;
  }

  private void run() {
    Node paths = Yaml.find(root, "paths");
    if (paths != null) {
      follow(paths);
      markSchemes(paths);
    }
    if (Yaml.find(root, "components") instanceof MappingNode components) {
      for (NodeTuple kind : components.getValue()) {
        if (kind.getValueNode() instanceof MappingNode ofKind) {
          ofKind
              .getValue()
              .removeIf(tuple -> !used.contains(Yaml.key(kind) + "/" + Yaml.key(tuple)));
        }
      }
      components
          .getValue()
          .removeIf(
              kind ->
                  kind.getValueNode() instanceof MappingNode ofKind && ofKind.getValue().isEmpty());
    }
  }

  private void follow(Node start) {
    Deque<Node> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (Yaml.find(node, "$ref") instanceof ScalarNode reference
          && reference.getValue().startsWith(PREFIX)) {
        String name = reference.getValue().substring(PREFIX.length());
        String[] path = name.split("/", 2);
        Node target = Yaml.find(root, "components", path[0], path[1]);
        if (used.add(name) && target != null) {
          open.push(target);
        }
      }
      Yaml.children(node).forEach(open::push);
    }
  }

  private void markSchemes(Node paths) {
    Yaml.children(paths)
        .flatMap(Yaml::children)
        .map(operation -> Yaml.find(operation, "security"))
        .filter(security -> security != null)
        .flatMap(Yaml::children)
        .forEach(
            alternative -> {
              if (alternative instanceof MappingNode map) {
                map.getValue().forEach(scheme -> used.add("securitySchemes/" + Yaml.key(scheme)));
              }
            });
  }
}
