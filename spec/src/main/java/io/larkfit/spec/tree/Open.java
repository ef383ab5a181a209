package io.larkfit.spec.tree;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A container that more members may be added to; immutable but for what it remembers. */
final class Open {

  private final @Nullable Open parent;
  private final int row;
  private final @Nullable Shape shape;
  private final Seen.@Nullable Members like;
  private final Names names;
  private final boolean borrowed;
  private final int found;
  private final int depth;
  private final int hash;

  /** Worked out once: many trees have this open, for many rows. */
  private double closing = Double.NaN;

  private Open(
      @Nullable Open parent,
      int row,
      @Nullable Shape shape,
      Seen.@Nullable Members like,
      boolean borrowed,
      Names names,
      int found) {
    this.parent = parent;
    this.row = row;
    this.shape = shape;
    this.like = like;
    this.borrowed = borrowed;
    this.names = names;
    this.found = found;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.hash = mixed(31 * (31 * Objects.hashCode(parent) + row) + names.hashCode());
  }

  /** Chains of containers differ in little, which must change all of the hash. */
  private static int mixed(int hash) {
    int mixed = (hash ^ hash >>> 16) * 0x85EBCA6B;
    return mixed ^ mixed >>> 13;
  }

  /**
   * An empty one.
   *
   * @param parent the one that it is in; null for the table itself
   * @param row its index; -1 for the table itself
   * @param shape what the example shows of it; null if nothing
   * @param like other containers of the same type; null if there is none
   * @param borrowed whether the example shows it elsewhere only
   */
  static Open of(
      @Nullable Open parent,
      int row,
      @Nullable Shape shape,
      Seen.@Nullable Members like,
      boolean borrowed) {
    return new Open(parent, row, shape, like, borrowed, Names.NONE, 0);
  }

  /**
   * With another member.
   *
   * @param inExample whether the example has it, too
   */
  Open with(int name, boolean inExample) {
    int more = inExample && !names.has(name) ? 1 : 0;
    return new Open(parent, row, shape, like, borrowed, names.with(name), found + more);
  }

  @Nullable Open parent() {
    return parent;
  }

  int row() {
    return row;
  }

  @Nullable Shape shape() {
    return shape;
  }

  /** What the example shows of a member; null if nothing. */
  @Nullable Shape shapeOf(String member) {
    return shape == null ? null : shape.members().get(member);
  }

  /** Whether its shape is that of another place where its type, or that of one around it, is. */
  boolean isBorrowed() {
    return borrowed;
  }

  Seen.@Nullable Members like() {
    return like;
  }

  /** Of its members so far. */
  Names names() {
    return names;
  }

  /** How many of its members the example has, too. */
  int found() {
    return found;
  }

  /** How many of its members the example lacks. */
  int notFound() {
    return names.size() - found;
  }

  /** How many members the example has that this has not. */
  int leftOver() {
    return shape == null ? 0 : shape.members().size() - found;
  }

  /** How many members all containers of the type have, but not this. */
  int missing() {
    return like == null ? 0 : like.all().size() - like.all().common(names);
  }

  /** The level of its members. */
  int depth() {
    return depth;
  }

  boolean isEmpty() {
    return names.equals(Names.NONE);
  }

  /** What it costs to close this, worked out once. */
  double closing(Scoring scoring) {
    if (Double.isNaN(closing)) {
      closing = scoring.costOfClosing(this);
    }
    return closing;
  }

  /** Whether both are open for the same: what follows is then worth the same to both. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Open open
            && hash == open.hash
            && row == open.row
            && names.equals(open.names)
            && Objects.equals(parent, open.parent);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
