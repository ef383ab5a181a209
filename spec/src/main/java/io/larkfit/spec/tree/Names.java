package io.larkfit.spec.tree;

import java.util.BitSet;
import java.util.function.BiConsumer;

/**
 * A set of the names of a table, each a number; immutable.
 *
 * @param bits never changed
 */
record Names(BitSet bits) {

  static final Names NONE = new Names(new BitSet());

  boolean has(int name) {
    return bits.get(name);
  }

  Names with(int name) {
    return changed((BitSet set, Integer one) -> set.set(one), name);
  }

  Names and(Names other) {
    return changed(BitSet::and, other.bits);
  }

  Names or(Names other) {
    return changed(BitSet::or, other.bits);
  }

  /** How many names are in both. */
  int common(Names other) {
    return and(other).size();
  }

  boolean intersects(Names other) {
    return bits.intersects(other.bits);
  }

  int size() {
    return bits.cardinality();
  }

  private <T> Names changed(BiConsumer<BitSet, T> change, T by) {
    BitSet copy = (BitSet) bits.clone();
    change.accept(copy, by);
    return new Names(copy);
  }
}
