package io.larkfit.bench;

/** A client that reads one agent's schedule: the same request, the same answer. */
interface Contender extends AutoCloseable {
  /** What rows call it. */
  String name();

  /**
   * Makes the call.
   *
   * @return how many spans the schedule has, so that nothing can be left out
   */
  int read() throws Exception;

  @Override
  void close();
}
