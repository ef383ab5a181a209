package io.larkfit.codegen.parse.shape;

import io.larkfit.codegen.parse.document.Document;
import io.larkfit.codegen.parse.document.ErrorCollector;
import io.larkfit.codegen.parse.document.Node;
import io.swagger.v3.oas.models.media.Discriminator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which values of a discriminator select which component. */
public final class Discriminators {

  /** The only value that a child's discriminator property can have. */
  public record Preset(String property, String value) {}

  private final Shapes shapes;
  private final Children children;
  private final ErrorCollector errors;
  private final Map<String, Map<String, List<String>>> byParent = new HashMap<>();

  public Discriminators(Shapes shapes, Children children, ErrorCollector errors) {
    this.shapes = shapes;
    this.children = children;
    this.errors = errors;
  }

  /** The values of each alternative, by component name; inline alternatives have none. */
  public Map<String, List<String>> valuesOf(Alternatives union) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (Node node : union.nodes()) {
      String component = union.componentOf(node);
      if (component != null) {
        values.put(component, new ArrayList<>());
      }
    }
    readMapping(union, values);
    Set<String> taken = new HashSet<>(union.mapping().keySet());
    values.forEach(
        (component, selected) -> {
          if (selected.isEmpty()) {
            selected.addAll(implied(union, component, taken));
          }
        });
    return values;
  }

  /** Null unless exactly one value stands for the component and nothing that extends it. */
  public @Nullable Preset preset(String component) {
    String parent = children.discriminatingParent(component);
    if (parent == null || !children.direct(component).isEmpty()) {
      return null;
    }
    Alternatives union = shapes.component(parent).union;
    if (union == null || union.discriminator() == null) {
      return null;
    }
    List<String> values =
        byParent.computeIfAbsent(parent, key -> valuesOf(union)).getOrDefault(component, List.of());
    return values.size() == 1 ? new Preset(union.property(), values.get(0)) : null;
  }

  /** Whether a mapping names the component. */
  static boolean selects(Discriminator discriminator, String component) {
    return discriminator.getMapping() != null
        && discriminator.getMapping().values().stream()
            .anyMatch(target -> component.equals(componentOf(target)));
  }

  private void readMapping(Alternatives union, Map<String, List<String>> values) {
    union
        .mapping()
        .forEach(
            (value, target) -> {
              List<String> selected = values.get(componentOf(target));
              if (selected == null) {
                errors.notice(
                    union.owner().child("discriminator", "mapping", value),
                    "'" + target + "' is none of the alternatives");
              } else {
                selected.add(value);
              }
            });
  }

  private static String componentOf(String target) {
    String component = Document.componentOf(target);
    return component == null ? target.substring(target.lastIndexOf('/') + 1) : component;
  }

  /** Without a mapping: the component's name, unless its own property says otherwise. */
  private List<String> implied(Alternatives union, String component, Set<String> taken) {
    Node node = shapes.component(component).properties.get(union.property());
    List<Object> allowed = node == null ? List.of() : shapes.of(node).values;
    List<String> texts = allowed.stream().map(String::valueOf).toList();
    List<String> implied =
        texts.isEmpty() || texts.contains(component) ? List.of(component) : texts;
    List<String> free = implied.stream().filter(taken::add).toList();
    if (free.size() < implied.size()) {
      errors.notice(
          union.owner().child("discriminator"),
          "of "
              + implied
              + " only "
              + free
              + " can select "
              + component
              + ": others have the rest");
    }
    return free;
  }
}
