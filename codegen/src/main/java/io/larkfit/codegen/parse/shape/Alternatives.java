package io.larkfit.codegen.parse.shape;

import io.larkfit.codegen.parse.document.Document;
import io.larkfit.codegen.parse.document.Node;
import io.larkfit.codegen.parse.document.Pointer;
import io.swagger.v3.oas.models.media.Discriminator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A {@code oneOf} or {@code anyOf} as written.
 *
 * @param flattened whether the alternatives already hold the properties that stand beside them
 * @param owner the schema that declares it
 */
public record Alternatives(
    List<Node> nodes,
    boolean exclusive,
    @Nullable Discriminator discriminator,
    boolean flattened,
    Pointer owner) {

  /** The discriminator's property; ask only where there is a discriminator. */
  public String property() {
    return Objects.requireNonNull(discriminator, "discriminator").getPropertyName();
  }

  Map<String, String> mapping() {
    return discriminator == null || discriminator.getMapping() == null
        ? Map.of()
        : discriminator.getMapping();
  }

  /** The component that an alternative is, or is made of; null for an inline one. */
  public @Nullable String componentOf(Node node) {
    if (isOwner(node)) {
      return Document.componentOf(owner.toString());
    }
    String component = Document.componentOf(node.schema());
    for (Node part : node.both()) {
      component = component == null ? Document.componentOf(part.schema()) : component;
    }
    return component;
  }

  /** Whether the alternative is the declaring schema itself, without its choice. */
  public boolean isOwner(Node node) {
    return flattened && node.pointer().equals(owner);
  }

  Alternatives with(List<Node> others) {
    return new Alternatives(others, exclusive, discriminator, flattened, owner);
  }

  public Pointer pointer() {
    return flattened ? owner.child("discriminator") : owner.child(exclusive ? "oneOf" : "anyOf");
  }
}
