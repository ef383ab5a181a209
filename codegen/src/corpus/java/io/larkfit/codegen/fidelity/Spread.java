package io.larkfit.codegen.fidelity;

import java.util.ArrayList;
import java.util.List;

/** Takes some of many, evenly, so that no part of a large document goes untried. */
final class Spread {
  private Spread() {}

  static <T> List<T> of(List<T> all, int most) {
    List<T> some = new ArrayList<>();
    double step = Math.max(1, all.size() / (double) most);
    for (double i = 0; i < all.size(); i += step) {
      some.add(all.get((int) i));
    }
    return some;
  }
}
