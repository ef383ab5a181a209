package io.larkfit.tests.behaviour;

import io.larkfit.sandbox.http.NetworkFault;
import io.larkfit.tests.behaviour.Cable.Fault;
import io.larkfit.tests.peer.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.FutureTask;

/** How long a caller has to wait. */
final class PatienceScenarios {
  private static final Duration TIMEOUT = Duration.ofSeconds(1);
  private static final Duration LONG = Duration.ofSeconds(4);

  private PatienceScenarios() {}

  static List<Scenario> all() {
    return List.of(
        of("the look-up of the name takes 3 s, and the call may take one")
            .in(stage -> stage.networkWith(network -> network.withTimeout(TIMEOUT)))
            .then(stage -> stage.cable().fail(Fault.SLOW_LOOKUP, 1))
            .calling(PatienceScenarios::lookedUp),
        of("no answer comes, the call may take 4 s, and the caller's thread is interrupted")
            .in(stage -> stage.networkWith(network -> network.withTimeout(LONG)))
            .always(Act.broken(NetworkFault.STALLED))
            .calling(PatienceScenarios::interrupted),
        of("the call may take 60 s")
            .calling(stage -> stage.caller().readWithin(Duration.ofSeconds(60))));
  }

  private static Scenario of(String name) {
    return Scenario.of(name).on(Operation.READ_SCHEDULE);
  }

  private static Outcome lookedUp(Stage stage) {
    Outcome outcome = stage.operation().on(stage.caller());
    return outcome.adding(
        stage.cable().endLookup() ? "while it was looked up" : "when it had been looked up");
  }

  private static Outcome interrupted(Stage stage) throws Exception {
    stage.cable().forgetReads();
    FutureTask<Outcome> call = new FutureTask<>(() -> stage.operation().on(stage.caller()));
    Thread thread = new Thread(call, "interrupted");
    thread.start();
    stage.home().awaitRequest();
    stage.cable().awaitRead();
    long start = System.nanoTime();
    thread.interrupt();
    Outcome outcome = call.get();
    Duration waited = Duration.ofNanos(System.nanoTime() - start);
    return outcome.adding(
        waited.compareTo(LONG.dividedBy(2)) < 0 ? "at once" : "when its time was up");
  }
}
