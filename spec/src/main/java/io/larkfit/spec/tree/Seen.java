package io.larkfit.spec.tree;

import org.jspecify.annotations.Nullable;

/**
 * The members of a type, as far as a tree has it; immutable, a list whose later entries are older.
 *
 * @param type its name
 * @param any members that it has somewhere
 * @param all members that it has everywhere
 * @param next the others
 */
record Seen(String type, Names any, Names all, @Nullable Seen next) {

  static @Nullable Seen find(@Nullable Seen seen, String type) {
    for (Seen entry = seen; entry != null; entry = entry.next) {
      if (entry.type.equals(type)) {
        return entry;
      }
    }
    return null;
  }

  /** With one more place where a type is. */
  static @Nullable Seen with(@Nullable Seen seen, String type, Names members) {
    Seen before = find(seen, type);
    if (before == null) {
      return new Seen(type, members, members, seen);
    }
    if (members.equals(before.any) && members.equals(before.all)) {
      return seen;
    }
    Names any = before.any.or(members);
    Names all = before.all.and(members);
    boolean isKnown = any.equals(before.any) && all.equals(before.all);
    return isKnown ? seen : new Seen(type, any, all, seen);
  }
}
