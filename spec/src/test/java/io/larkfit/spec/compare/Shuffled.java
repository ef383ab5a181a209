package io.larkfit.spec.compare;

import io.larkfit.spec.fact.Page;
import io.larkfit.spec.record.Recorded;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Pages that say the same in another order: rows, values, scopes, whatever there are several of.
 */
final class Shuffled {

  private final Random random;

  private Shuffled(long seed) {
    this.random = new Random(seed);
  }

  static Recorded of(Recorded page, long seed) {
    return new Recorded((Page) new Shuffled(seed).fact(page.page()));
  }

  private Object fact(Object fact) {
    if (fact instanceof List<?> list) {
      List<Object> shuffled = new ArrayList<>();
      list.forEach(element -> shuffled.add(fact(element)));
      Collections.shuffle(shuffled, random);
      return shuffled;
    }
    if (!fact.getClass().isRecord()) {
      return fact;
    }
    @Nullable Object[] values = Records.values(fact);
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      values[i] = value == null ? null : fact(value);
    }
    return Records.create(fact.getClass(), values);
  }
}
