package io.larkfit.internal;

import java.lang.reflect.Constructor;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The threads of a client: daemons, started when needed, that end when idle. They inherit nothing
 * from the thread that happens to be there when they start: no {@link InheritableThreadLocal}s and
 * no context class loader.
 *
 * <p>Submitted calls run on a bounded number of threads, in turn. Those that such a thread submits,
 * in a callback or a token source, do not queue behind the calls that wait for them.
 */
final class Workers implements Executor {
  private static final int QUEUED_AT_ONCE = 64;
  private static final long IDLE_SECONDS = 5;

  private final ThreadPoolExecutor queued =
      new ThreadPoolExecutor(
          QUEUED_AT_ONCE,
          QUEUED_AT_ONCE,
          IDLE_SECONDS,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(),
          Worker::start);
  private final ThreadPoolExecutor unbounded =
      new ThreadPoolExecutor(
          0,
          Integer.MAX_VALUE,
          IDLE_SECONDS,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          Worker::start);

  Workers() {
    queued.allowCoreThreadTimeOut(true);
  }

  /** Runs a submitted call. */
  @Override
  public void execute(Runnable call) {
    (Worker.isCurrent() ? unbounded : queued).execute(call);
  }

  /** Runs at once what must not wait, or here if there is no thread to be had. */
  void unbounded(Runnable work) {
    try {
      unbounded.execute(work);
    } catch (RejectedExecutionException | OutOfMemoryError e) {
      work.run();
    }
  }

  /** Takes no more. What waits still runs, to tell its caller that this is closed. */
  void close() {
    queued.shutdown();
    unbounded.shutdown();
  }

  /** A thread's work, by which the thread is known. */
  private static final class Worker implements Runnable {
    private static final AtomicInteger THREADS = new AtomicInteger();
    private static final ThreadLocal<Boolean> CURRENT = new ThreadLocal<>();
    private static final @Nullable Constructor<Thread> INHERITING_NOTHING = constructor();

    /**
     * On Java 8 every thread inherits from the one that makes it. So one makes them all that was
     * itself made when the first client was built, not by whoever made the first call.
     */
    private static final @Nullable ExecutorService NEUTRAL =
        INHERITING_NOTHING == null ? Executors.newSingleThreadExecutor(Worker::daemon) : null;

    private final Runnable work;

    private Worker(Runnable work) {
      this.work = work;
    }

    @Override
    public void run() {
      CURRENT.set(true);
      work.run();
    }

    static boolean isCurrent() {
      return CURRENT.get() != null;
    }

    static Thread start(Runnable work) {
      Thread thread = inheritingNothing(new Worker(work));
      thread.setName("larkfit-" + THREADS.incrementAndGet());
      thread.setDaemon(true);
      thread.setContextClassLoader(null);
      return thread;
    }

    private static Thread inheritingNothing(Runnable work) {
      if (INHERITING_NOTHING == null) {
        return madeBy(NEUTRAL, work);
      }
      try {
        return INHERITING_NOTHING.newInstance(null, work, "larkfit", 0, false);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("java.lang.Thread cannot be constructed", e);
      }
    }

    private static Thread madeBy(@Nullable ExecutorService maker, Runnable work) {
      try {
        return Objects.requireNonNull(maker).submit(() -> daemon(work)).get();
      } catch (InterruptedException | ExecutionException e) {
        throw new RejectedExecutionException("no thread could be made", e);
      }
    }

    private static Thread daemon(Runnable work) {
      Thread thread = new Thread(work);
      thread.setDaemon(true);
      return thread;
    }

    /** Java 9's constructor that has a thread inherit nothing; null on Java 8. */
    private static @Nullable Constructor<Thread> constructor() {
      try {
        return Thread.class.getConstructor(
            ThreadGroup.class, Runnable.class, String.class, long.class, boolean.class);
      } catch (NoSuchMethodException e) {
        return null;
      }
    }
  }
}
