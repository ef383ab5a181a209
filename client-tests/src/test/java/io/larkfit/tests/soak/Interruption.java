package io.larkfit.tests.soak;

/** Interrupts a thread in what it does now, and not in what it does afterwards. */
final class Interruption implements Runnable {
  private final Thread thread;
  private boolean over;

  Interruption(Thread thread) {
    this.thread = thread;
  }

  @Override
  public synchronized void run() {
    if (!over) {
      thread.interrupt();
    }
  }

  /** What the thread did has ended; called by the thread. */
  synchronized void end() {
    over = true;
    Thread.interrupted();
  }
}
