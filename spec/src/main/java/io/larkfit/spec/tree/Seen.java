package io.larkfit.spec.tree;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The members of types, as far as a tree has them; immutable. */
final class Seen {

  /** By the number of the type; null for one that is nowhere yet. */
  private final @Nullable Members[] types;

  private Seen(@Nullable Members[] types) {
    this.types = types;
  }

  /**
   * The members of one type.
   *
   * @param any members that it has somewhere
   * @param all members that it has everywhere
   */
  record Members(Names any, Names all) {}

  /**
   * Nothing.
   *
   * @param types how many there are
   */
  static Seen nothing(int types) {
    return new Seen(new @Nullable Members[types]);
  }

  /** Of a type; null if it is nowhere yet. */
  @Nullable Members of(int type) {
    return types[type];
  }

  /** With one more place where a type is. */
  Seen with(int type, Names members) {
    Members before = types[type];
    Members after =
        before == null
            ? new Members(members, members)
            : new Members(before.any.or(members), before.all.and(members));
    if (after.equals(before)) {
      return this;
    }
    @Nullable Members[] copy = Arrays.copyOf(types, types.length);
    copy[type] = after;
    return new Seen(copy);
  }
}
