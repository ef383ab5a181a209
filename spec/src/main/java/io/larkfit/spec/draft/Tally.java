package io.larkfit.spec.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.comments.CommentLine;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Counts what a document has of each page. */
final class Tally {

  private static final String SCHEMAS = "schemas/";

  private Tally() {}

  /**
   * Counts.
   *
   * @param operations one for each page, in order
   * @param shared schemas that do not count
   */
  static List<Draft.Operation> of(
      List<PagePlan> plans,
      List<MappingNode> operations,
      MappingNode root,
      Collection<String> shared) {
    List<String> marks = comments(root).filter(Mark::isOne).toList();
    List<Draft.Operation> counted = new ArrayList<>();
    for (int i = 0; i < plans.size(); i++) {
      PagePlan plan = plans.get(i);
      long schemas =
          Pruning.reachable(root, operations.get(i)).stream()
              .filter(name -> name.startsWith(SCHEMAS))
              .filter(name -> !shared.contains(name.substring(SCHEMAS.length())))
              .count();
      long own = marks.stream().filter(mark -> Mark.isOf(mark, plan.origin())).count();
      counted.add(
          new Draft.Operation(
              plan.page().file(),
              plan.page().endpoint().method().value(),
              plan.path().text(),
              plan.name().id(),
              Math.toIntExact(schemas),
              Math.toIntExact(own)));
    }
    return counted;
  }

  private static Stream<String> comments(Node node) {
    Stream<Node> below =
        node instanceof MappingNode map
            ? map.getValue().stream()
                .flatMap(tuple -> Stream.of(tuple.getKeyNode(), tuple.getValueNode()))
            : Yaml.children(node);
    return Stream.concat(
        Stream.concat(texts(node.getBlockComments()), texts(node.getInLineComments())),
        below.flatMap(Tally::comments));
  }

  /** Each comment whole, though it takes several lines. */
  private static Stream<String> texts(@Nullable List<CommentLine> lines) {
    List<String> texts = new ArrayList<>();
    for (CommentLine line : lines == null ? List.<CommentLine>of() : lines) {
      boolean goesOn = line.getValue().startsWith("   ") && !texts.isEmpty();
      if (goesOn) {
        texts.set(texts.size() - 1, texts.get(texts.size() - 1) + line.getValue().substring(2));
      } else {
        texts.add(line.getValue());
      }
    }
    return texts.stream();
  }
}
