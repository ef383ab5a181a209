package io.larkfit.codegen.parse;

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
record Alternatives(
    List<Node> nodes,
    boolean exclusive,
    @Nullable Discriminator discriminator,
    boolean flattened,
    Pointer owner) {

  /** The discriminator's property; ask only where there is a discriminator. */
  String property() {
    return Objects.requireNonNull(discriminator, "discriminator").getPropertyName();
  }

  Map<String, String> mapping() {
    return discriminator == null || discriminator.getMapping() == null
        ? Map.of()
        : discriminator.getMapping();
  }

  Alternatives with(List<Node> others) {
    return new Alternatives(others, exclusive, discriminator, flattened, owner);
  }

  Pointer pointer() {
    return flattened ? owner.child("discriminator") : owner.child(exclusive ? "oneOf" : "anyOf");
  }
}
