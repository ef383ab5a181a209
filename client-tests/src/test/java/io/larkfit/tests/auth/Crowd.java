package io.larkfit.tests.auth;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/** Threads that do the same thing at once, each with an outcome of its own. */
final class Crowd<T> {
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

  private final List<Thread> threads = new ArrayList<>();
  private final List<CompletableFuture<T>> outcomes = new ArrayList<>();
  private final CountDownLatch start = new CountDownLatch(1);
  private final CountDownLatch begun;

  private Crowd(int size) {
    begun = new CountDownLatch(size);
  }

  /** Starts them: none begins before all are there. */
  static <T> Crowd<T> of(int size, Callable<T> work) {
    Crowd<T> crowd = new Crowd<>(size);
    for (int i = 0; i < size; i++) {
      crowd.add(work);
    }
    crowd.start.countDown();
    return crowd;
  }

  private void add(Callable<T> work) {
    CompletableFuture<T> outcome = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                start.await();
                begun.countDown();
                outcome.complete(work.call());
              } catch (Throwable e) {
                outcome.completeExceptionally(e);
              }
            },
            "crowd");
    thread.setDaemon(true);
    outcomes.add(outcome);
    threads.add(thread);
    thread.start();
  }

  /** Returns once every thread waits for something, or has ended. */
  Crowd<T> settle() throws InterruptedException {
    assertTrue(begun.await(PATIENCE, TimeUnit.NANOSECONDS));
    long deadline = System.nanoTime() + PATIENCE;
    for (Thread thread : threads) {
      while (!isAtRest(thread)) {
        assertTrue(System.nanoTime() < deadline, "a thread neither waits nor ends");
        LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
      }
    }
    return this;
  }

  private static boolean isAtRest(Thread thread) {
    Thread.State state = thread.getState();
    return state == Thread.State.WAITING || state == Thread.State.TERMINATED;
  }

  void interrupt(int index) {
    threads.get(index).interrupt();
  }

  /** What one thread got. */
  T value(int index) throws InterruptedException, TimeoutException, ExecutionException {
    return outcomes.get(index).get(PATIENCE, TimeUnit.NANOSECONDS);
  }

  /** What each thread got. */
  List<T> values() throws InterruptedException, TimeoutException, ExecutionException {
    List<T> values = new ArrayList<>();
    for (int i = 0; i < outcomes.size(); i++) {
      values.add(value(i));
    }
    return values;
  }

  /** What each thread failed with. */
  List<Throwable> failures() throws InterruptedException, TimeoutException {
    List<Throwable> failures = new ArrayList<>();
    for (int i = 0; i < outcomes.size(); i++) {
      failures.add(failure(i));
    }
    return failures;
  }

  /** What one thread failed with. */
  Throwable failure(int index) throws InterruptedException, TimeoutException {
    try {
      T value = value(index);
      throw new AssertionError("it did not fail, but got " + value);
    } catch (ExecutionException e) {
      return e.getCause();
    }
  }
}
