package io.larkfit.spec.fact;

import java.util.Locale;

/** How constants are called outside of Java: in JSON, records, documents and reports. */
public final class Ids {

  private Ids() {}

  /** As in {@code self-built}. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
