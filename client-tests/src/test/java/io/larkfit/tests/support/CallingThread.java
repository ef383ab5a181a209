package io.larkfit.tests.support;

import io.larkfit.FeishuException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** A thread that makes a call which fails, so that a test can interrupt it. */
public final class CallingThread {
  private record Ended(FeishuException failure, boolean interrupted) {}

  private final FutureTask<Ended> work;
  private final Thread thread;

  private CallingThread(Runnable call) {
    work = new FutureTask<>(() -> end(call));
    thread = new Thread(work, "caller");
  }

  private static Ended end(Runnable call) {
    try {
      call.run();
    } catch (FeishuException e) {
      return new Ended(e, Thread.currentThread().isInterrupted());
    }
    throw new AssertionError("the call did not fail");
  }

  /** Makes the call. */
  public static CallingThread of(Runnable call) {
    CallingThread caller = new CallingThread(call);
    caller.thread.start();
    return caller;
  }

  /** Interrupts it, and gives the failure; the thread must still know of the interruption. */
  public FeishuException interrupt() throws InterruptedException {
    return interrupt(() -> {});
  }

  /** The same for a call that notices only when something goes on that blocks it. */
  public FeishuException interrupt(Runnable goOn) throws InterruptedException {
    thread.interrupt();
    goOn.run();
    try {
      Ended ended = work.get();
      if (!ended.interrupted()) {
        throw new AssertionError("the call swallowed the interruption", ended.failure());
      }
      return ended.failure();
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    }
  }
}
