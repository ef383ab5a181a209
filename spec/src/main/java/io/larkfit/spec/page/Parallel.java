package io.larkfit.spec.page;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on several elements at once. */
final class Parallel {

  /** For each thread: one slow element keeps no thread waiting, and few results wait for it. */
  private static final int AHEAD = 64;

  private Parallel() {}

  /**
   * Works on elements, and hands the results over in order.
   *
   * @param taker is called on the thread of the caller
   */
  static <T, R> void inOrder(List<T> elements, Function<T, R> work, Consumer<? super R> taker) {
    int threads = Math.min(Runtime.getRuntime().availableProcessors(), elements.size());
    if (threads < 2) {
      elements.forEach(element -> taker.accept(work.apply(element)));
      return;
    }
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      Iterator<T> next = elements.iterator();
      Queue<Future<R>> running = new ArrayDeque<>();
      while (next.hasNext() || !running.isEmpty()) {
        while (next.hasNext() && running.size() < AHEAD * threads) {
          T element = next.next();
          running.add(workers.submit(() -> work.apply(element)));
        }
        taker.accept(result(running.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while reading pages.", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
