package io.larkfit.internal;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okio.AsyncTimeout;
import org.jspecify.annotations.Nullable;

/**
 * Ends one run of a call early: at its deadline, when its future is cancelled, or when its client
 * is closed. It cancels the request that is under way, and interrupts whatever the run waits for.
 */
final class Cancellation extends AsyncTimeout {
  private static final Duration ENDLESS = Duration.ofDays(36500);

  private final @Nullable Duration timeout;
  private final long start = System.nanoTime();
  private final Runnable cancelled;
  private @Nullable String reason;
  private @Nullable Call request;
  private @Nullable Thread waiter;
  private boolean interrupted;
  private boolean over;

  /**
   * For one run, whose time counts from here.
   *
   * @param timeout null if it may take any time
   * @param cancelled run when it is cancelled, on a thread that must not be kept
   */
  Cancellation(@Nullable Duration timeout, Runnable cancelled) {
    this.timeout = timeout;
    this.cancelled = cancelled;
  }

  /** Lets the deadline count. */
  void begin() {
    if (timeout != null) {
      timeout(Math.max(1, left().toNanos()), TimeUnit.NANOSECONDS);
      enter();
    }
  }

  /** The run has come to its end: from now on, there is nothing to cancel. */
  void end() {
    if (timeout != null) {
      exit();
    }
    synchronized (this) {
      over = true;
      request = null;
    }
  }

  @Override
  protected void timedOut() {
    cancel("it timed out");
  }

  /**
   * Ends the run, unless it has ended.
   *
   * @param why completes a sentence about the call
   */
  void cancel(String why) {
    Call cancelledRequest;
    synchronized (this) {
      if (over || reason != null) {
        return;
      }
      reason = why;
      cancelledRequest = request;
      if (waiter != null) {
        waiter.interrupt();
        interrupted = true;
      }
    }
    try {
      if (cancelledRequest != null) {
        cancelledRequest.cancel();
      }
    } catch (RuntimeException | Error e) {
      // From a listener of the caller's OkHttpClient, to which OkHttp tells it when it is done. It
      // must not end this thread: all deadlines of the process may be its work.
    }
    cancelled.run();
  }

  /** Why the run was cancelled; null if it was not. */
  synchronized @Nullable String reason() {
    return reason;
  }

  /** The time that is left, not less than zero. */
  Duration left() {
    if (timeout == null) {
      return ENDLESS;
    }
    Duration left = timeout.minusNanos(System.nanoTime() - start);
    return left.isNegative() ? Duration.ZERO : left;
  }

  /** Names the request that is about to be made, in place of the one before. */
  void watch(Call call) throws InterruptedIOException {
    synchronized (this) {
      refuseIfCancelled();
      request = call;
    }
  }

  /**
   * Does something that may wait. A cancellation interrupts it, and leaves the caller's thread as
   * it was.
   *
   * @throws InterruptedIOException if the run was cancelled before
   */
  <V> V interruptibly(Wait<V> wait) throws Exception {
    synchronized (this) {
      refuseIfCancelled();
      waiter = Thread.currentThread();
    }
    try {
      return wait.done();
    } finally {
      synchronized (this) {
        waiter = null;
        if (interrupted) {
          interrupted = false;
          // The interruption was ours. Who called owns the thread, and was not interrupted.
          Thread.interrupted();
        }
      }
    }
  }

  private void refuseIfCancelled() throws InterruptedIOException {
    if (reason != null) {
      throw new InterruptedIOException(reason);
    }
  }

  /** What may wait. */
  interface Wait<V> {
    V done() throws Exception;
  }
}
