package io.larkfit.tests.soak;

import io.larkfit.Feishu;
import io.larkfit.FeishuException;
import io.larkfit.RetryPolicy;
import io.larkfit.TestTiming;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** One soak, from an empty server to a closed client. */
final class SoakRun {
  private static final int SHOWN = 10;
  private static final Duration TO_SETTLE = Duration.ofSeconds(4);

  private final Route route;
  private final long seed;
  private final int calls;
  private final int threads;
  private final int closeAt;
  private final Ledger ledger = new Ledger();
  private List<Outcome> outcomes = List.of();
  private List<String> leftThreads = List.of();
  private int leftConnections;
  private int resent;

  /**
   * A run.
   *
   * @param closeAt the call at which the client is closed, in the midst of others; beyond the last
   *     for not before they have ended
   */
  SoakRun(Route route, long seed, int calls, int threads, int closeAt) {
    this.route = route;
    this.seed = seed;
    this.calls = calls;
    this.threads = threads;
    this.closeAt = closeAt;
  }

  /** Runs it. */
  SoakRun run(Duration atMost) throws InterruptedException {
    Set<Thread> before = Set.copyOf(Thread.getAllStackTraces().keySet());
    Progress progress = new Progress(route + ", seed " + seed, calls);
    TickingClock clock = new TickingClock();
    Duration took;
    try (Route.Path path = route.open(new FaultyPlatform(seed, ledger), ledger)) {
      try (Feishu feishu =
          TestTiming.clock(clock)
              .on(path.client())
              .baseUrl(path.baseUrl())
              .app("soak-app", "soak-secret")
              .userToken("u-soak")
              .helpdesk("1", "ht-soak")
              .callTimeout(Duration.ofSeconds(2))
              .retryPolicy(
                  RetryPolicy.builder()
                      .budget(budget())
                      .maxRateLimitWait(Duration.ofSeconds(2))
                      .build())
              .build()) {
        outcomes = new Soak(seed, calls, closeAt, feishu, clock).run(threads, atMost, progress);
        took = progress.elapsed();
      }
      // Asked once each time: a pool that lets a connection go counts it for a moment.
      resent = path.resent().getAsInt();
      leftConnections = settled(path.connections()::getAsInt, left -> left == 0);
    }
    leftThreads = settled(() -> ours(before), List::isEmpty);
    progress.say(
        outcomes.size()
            + " calls, "
            + ledger.requests()
            + " requests, "
            + ledger.repeats()
            + " repeats of "
            + permittedRepeats()
            + " permitted, "
            + took.toMillis()
            + " ms\n"
            + new Report(outcomes, ledger).text());
    return this;
  }

  /** Too few for all that could be repeated. */
  private int budget() {
    return calls / 50;
  }

  /**
   * How many repeats are permitted: the budget, what successes add to it, one for each token that
   * was refused, and what OkHttp sent again as a connection was dead. The token source's own calls
   * have one id, so that each seems to be a repeat.
   */
  int permittedRepeats() {
    int own = ledger.attempts("soak-app");
    int successes =
        (int) outcomes.stream().filter(o -> !(o.failure() instanceof FeishuException)).count();
    return budget() + (successes + own) / 10 + ledger.count(Fault.TOKEN_INVALID) + own + resent;
  }

  /**
   * What is left when it is as it should be, or when there was time enough for that. Asked again
   * and again, as OkHttp tells nobody when it lets a connection or one of its own threads go.
   */
  private static <T> T settled(Supplier<T> left, Predicate<T> done) throws InterruptedException {
    long end = System.nanoTime() + TO_SETTLE.toNanos();
    T value = left.get();
    while (!done.test(value) && System.nanoTime() < end) {
      Thread.sleep(20);
      value = left.get();
    }
    return value;
  }

  /** What of the client still runs: threads of its own, and work on those that OkHttp shares. */
  private static List<String> ours(Set<Thread> before) {
    List<String> names = new ArrayList<>();
    Thread.getAllStackTraces()
        .forEach(
            (thread, stack) -> {
              boolean ours =
                  thread.getName().startsWith("larkfit")
                      || thread.getName().startsWith("OkHttp") && isAtWork(stack);
              if (ours && !before.contains(thread)) {
                names.add(thread.getName() + " at " + List.of(stack));
              }
            });
    return names;
  }

  private static boolean isAtWork(StackTraceElement[] stack) {
    return Stream.of(stack).anyMatch(frame -> frame.getClassName().endsWith(".TaskQueue"));
  }

  /** How many calls ended. */
  int ended() {
    return outcomes.size();
  }

  /** The outcomes that what happened at the server contradicts, or some of them. */
  List<String> contradictions() {
    return outcomes.stream()
        .map(outcome -> outcome.contradiction(ledger, route))
        .filter(Objects::nonNull)
        .limit(SHOWN)
        .toList();
  }

  /** How many requests were repeats, as far as they were read. */
  int repeats() {
    return ledger.repeats();
  }

  List<String> leftThreads() {
    return leftThreads;
  }

  int leftConnections() {
    return leftConnections;
  }
}
