package io.larkfit.codegen.corpus;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** The processor time of this thread: other work on the machine does not show in it. */
final class Cpu {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Cpu() {}

  static long nanos() {
    return THREADS.getCurrentThreadCpuTime();
  }
}
