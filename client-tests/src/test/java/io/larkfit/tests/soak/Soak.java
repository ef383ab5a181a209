package io.larkfit.tests.soak;

import io.larkfit.CallOptions;
import io.larkfit.Feishu;
import io.larkfit.FeishuCall;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;

/**
 * Makes the calls, on many threads at once: most wait for the answer, some are submitted, and some
 * lose patience and set a short deadline, interrupt or cancel.
 */
final class Soak {
  private static final CallOptions IN_A_HURRY =
      CallOptions.builder().timeout(Duration.ofMillis(20)).build();

  private static final int LONGEST_PATIENCE_MILLIS = 10;

  private final ScheduledExecutorService impatience =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "soak-impatience");
            thread.setDaemon(true);
            return thread;
          });
  private final long seed;
  private final int calls;
  private final int closeAt;
  private final Feishu feishu;
  private final TickingClock clock;
  private final AtomicInteger next = new AtomicInteger();
  private final Queue<Outcome> outcomes = new ConcurrentLinkedQueue<>();

  Soak(long seed, int calls, int closeAt, Feishu feishu, TickingClock clock) {
    this.seed = seed;
    this.calls = calls;
    this.closeAt = closeAt;
    this.feishu = feishu;
    this.clock = clock;
  }

  /**
   * Runs them all.
   *
   * @return the outcomes of those that ended in time
   */
  List<Outcome> run(int threads, Duration atMost, Progress progress) throws InterruptedException {
    List<Thread> workers = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      Thread worker = new Thread(this::work, "soak-caller-" + i);
      worker.setDaemon(true);
      workers.add(worker);
      worker.start();
    }
    long end = System.nanoTime() + atMost.toNanos();
    for (Thread worker : workers) {
      while (worker.isAlive() && System.nanoTime() < end) {
        TimeUnit.MILLISECONDS.timedJoin(worker, 200);
        progress.show(outcomes.size());
      }
    }
    impatience.shutdownNow();
    return List.copyOf(outcomes);
  }

  private void work() {
    for (int i = next.getAndIncrement(); i < calls; i = next.getAndIncrement()) {
      RandomGenerator random = new SplittableRandom(seed + i);
      if (i == closeAt) {
        feishu.close();
      }
      outcomes.add(call("soak-" + i, random));
      clock.tick();
    }
  }

  private Outcome call(String id, RandomGenerator random) {
    SoakOperation operation = SoakOperation.any(random);
    FeishuCall<?> call = operation.call(feishu, id);
    int manner = random.nextInt(20);
    int patience = random.nextInt(LONGEST_PATIENCE_MILLIS);
    try {
      Object answer =
          switch (manner) {
            case 0, 1 -> call.with(IN_A_HURRY).execute();
            case 2, 3, 4 -> call.submit().join();
            case 5 -> interrupted(call, patience);
            case 6 -> cancelled(call, patience);
            default -> call.execute();
          };
      return new Outcome(id, operation, null, !operation.answers(answer, id));
    } catch (CompletionException e) {
      return new Outcome(id, operation, e.getCause(), false);
    } catch (Throwable e) {
      return new Outcome(id, operation, e, false);
    }
  }

  private Object interrupted(FeishuCall<?> call, int patience) {
    Interruption interruption = new Interruption(Thread.currentThread());
    var unused = impatience.schedule(interruption, patience, TimeUnit.MILLISECONDS);
    try {
      return call.execute();
    } finally {
      interruption.end();
    }
  }

  private Object cancelled(FeishuCall<?> call, int patience) {
    CompletableFuture<?> answer = call.submit();
    var unused = impatience.schedule(() -> answer.cancel(true), patience, TimeUnit.MILLISECONDS);
    return answer.join();
  }
}
