package io.larkfit.codegen.corpus;

/** Where a run took place, as far as it matters to its times. */
final class Machine {
  private Machine() {}

  static String describe() {
    return System.getProperty("os.name")
        + " "
        + System.getProperty("os.arch")
        + ", "
        + Runtime.getRuntime().availableProcessors()
        + " processors, JDK "
        + Runtime.version()
        + ", heap of at most "
        + Runtime.getRuntime().maxMemory() / (1 << 20)
        + " MiB";
  }
}
