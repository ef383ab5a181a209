package io.larkfit.codegen.parse.shape;

import io.larkfit.codegen.parse.document.Document;
import io.larkfit.codegen.parse.document.ErrorCollector;
import io.larkfit.codegen.parse.document.Node;
import io.larkfit.codegen.parse.document.Pointer;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several choices that hold at once, as one: each combination of their alternatives that some value
 * can satisfy is an alternative.
 */
final class UnionProducts {

  /** Past this many, nobody would want to read the union. */
  private static final int MOST = 32;

  private final Shapes shapes;
  private final ErrorCollector errors;

  UnionProducts(Shapes shapes, ErrorCollector errors) {
    this.shapes = shapes;
    this.errors = errors;
  }

  Alternatives of(Pointer owner, List<Alternatives> choices) {
    Alternatives result = choices.get(0);
    for (Alternatives choice : choices.subList(1, choices.size())) {
      List<Node> combined = combine(result.nodes(), choice.nodes());
      if (combined.isEmpty() || combined.size() > MOST) {
        errors.notice(
            choice.pointer(),
            combined.isEmpty()
                ? "no alternative agrees with one of the choice beside it; this choice is left out"
                : "too many combinations with the choice beside it; this choice is left out");
      } else {
        boolean exclusive = result.exclusive() && choice.exclusive();
        result = new Alternatives(combined, exclusive, discriminator(result, choice), false, owner);
      }
    }
    return result;
  }

  /** Of no use if a component stands in several combinations: its value would select them all. */
  private @Nullable Discriminator discriminator(Alternatives a, Alternatives b) {
    if (a.discriminator() != null && b.nodes().size() == 1) {
      return a.discriminator();
    }
    if (b.discriminator() != null && a.nodes().size() == 1) {
      return b.discriminator();
    }
    if (a.discriminator() != null || b.discriminator() != null) {
      errors.notice(a.owner(), "a discriminator cannot tell apart the combinations of two choices");
    }
    return null;
  }

  private List<Node> combine(List<Node> some, List<Node> others) {
    List<Node> combined = new ArrayList<>();
    for (int i = 0; i < some.size(); i++) {
      for (int j = 0; j < others.size(); j++) {
        if (agree(some.get(i), others.get(j))) {
          combined.add(both(some.get(i), i, others.get(j), j));
        }
      }
    }
    return combined;
  }

  private boolean agree(Node a, Node b) {
    List<String> some = JsonTypes.said(shapes.of(a));
    List<String> others = JsonTypes.said(shapes.of(b));
    return some.isEmpty() || others.isEmpty() || !JsonTypes.common(some, others).isEmpty();
  }

  private static Node both(Node a, int i, Node b, int j) {
    Schema<?> title = new Schema<>().title(name(a, i) + " " + name(b, j));
    return new Node(title, a.pointer(), List.of(a, b), List.of());
  }

  private static String name(Node node, int index) {
    String component = Document.componentOf(node.schema());
    String title = component == null ? node.schema().getTitle() : component;
    return title == null ? "Option" + (index + 1) : title;
  }
}
