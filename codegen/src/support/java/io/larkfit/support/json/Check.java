package io.larkfit.support.json;

import java.util.function.BiPredicate;

/** What a value that is there must be. */
public final class Check {
  private final String rule;
  private final BiPredicate<Shape, Object> passes;

  Check(String rule, BiPredicate<Shape, Object> passes) {
    this.rule = rule;
    this.passes = passes;
  }

  boolean passes(Shape shape, Object kept) {
    return passes.test(shape, kept);
  }

  /** Says it without the value, which may be a secret. */
  @Override
  public String toString() {
    return rule;
  }
}
