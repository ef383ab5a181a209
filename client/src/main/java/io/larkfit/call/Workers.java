package io.larkfit.call;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads of a client: daemons, started when needed, that end when idle. */
final class Workers {
  private static final int QUEUED_AT_ONCE = 64;
  private static final long IDLE_SECONDS = 5;
  private static final AtomicInteger THREADS = new AtomicInteger();

  private final ThreadPoolExecutor unbounded =
      new ThreadPoolExecutor(
          0,
          Integer.MAX_VALUE,
          IDLE_SECONDS,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          Workers::newThread);
  private final ThreadPoolExecutor queued =
      new ThreadPoolExecutor(
          QUEUED_AT_ONCE,
          QUEUED_AT_ONCE,
          IDLE_SECONDS,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(),
          Workers::newThread);

  Workers() {
    queued.allowCoreThreadTimeOut(true);
  }

  private static Thread newThread(Runnable work) {
    Thread thread = new Thread(work, "larkfit-" + THREADS.incrementAndGet());
    thread.setDaemon(true);
    return thread;
  }

  /** Starts at once, for work that somebody waits for. */
  Executor unbounded() {
    return unbounded;
  }

  /** Starts in turn, for work of which there may be any amount. */
  Executor queued() {
    return queued;
  }

  /** Takes no more. What waits still runs, to tell its caller that this is closed. */
  void close() {
    unbounded.shutdown();
    queued.shutdown();
  }
}
