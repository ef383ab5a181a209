package io.larkfit.spec.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place where a named type stands with its members, or an object without one.
 *
 * @param type as in {@link Row#kin}
 * @param members their names
 */
public record TypeUse(String type, List<String> members) {

  /** Makes one of a row; null if it can have no members. */
  public static @Nullable TypeUse of(Row row, List<String> members) {
    String kin = row.kin();
    return kin == null ? null : new TypeUse(kin, members);
  }

  /** Makes one. */
  public TypeUse {
    members = List.copyOf(members);
  }
}
