package io.larkfit.spec.tree;

import io.larkfit.spec.fact.FieldType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table without its level.
 *
 * @param name of the field
 * @param type of the field
 * @param example of the field, as JSON or as bare text; empty if there is none
 * @param mentions names of other rows in its description
 */
public record Row(String name, FieldType type, String example, Set<String> mentions) {

  /** Makes one. */
  public Row {
    mentions = Set.copyOf(mentions);
  }

  /**
   * What rows have in common that should have the same members: the name of a type, or the own name
   * if the type has none; null if it can have no members.
   */
  @Nullable String kin() {
    return switch (type.kind()) {
      case NAMED -> type.name();
      case ANONYMOUS -> name.equals("data") ? null : "- " + name;
      default -> null;
    };
  }
}
