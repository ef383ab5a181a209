package io.larkfit.tests.behaviour;

import io.larkfit.sandbox.http.NetworkFault;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** The request, or a part of it, is on its way when something breaks. */
final class BrokenScenarios {
  private static final Duration IMPATIENCE = Duration.ofMillis(1500);

  private static final int ALWAYS = 1000;
  private static final String LONG_ANSWER =
      "{\"code\":0,\"msg\":\"" + "a".repeat(1000) + "\",\"data\":{}}";

  private BrokenScenarios() {}

  static List<Scenario> all() {
    return List.of(
        Scenario.of("reset before the request is read").then(resetUnread(ALWAYS)),
        Scenario.of("reset before the request is read, once").then(resetUnread(1)),
        Scenario.of("reset after the request is read").always(Act.broken(NetworkFault.RESET)),
        Scenario.of("reset after the request is read, once").once(Act.broken(NetworkFault.RESET)),
        Scenario.of("end of stream instead of an answer").always(Act.broken(NetworkFault.CLOSED)),
        Scenario.of("end of stream instead of an answer, once")
            .once(Act.broken(NetworkFault.CLOSED)),
        Scenario.of("a kept connection is dropped after the request is read, once")
            .in(stage -> stage.home().keepAlive())
            .once(Act.broken(NetworkFault.CLOSED)),
        Scenario.of("a kept connection was dropped before the request")
            .in(stage -> stage.home().keepAlive())
            .then(BrokenScenarios::dropWhenIdle),
        Scenario.of("no answer, ever")
            .in(stage -> stage.networkWith(network -> network.withTimeout(IMPATIENCE)))
            .always(Act.broken(NetworkFault.STALLED)),
        Scenario.of("half an answer, then nothing more")
            .in(stage -> stage.networkWith(network -> network.withTimeout(IMPATIENCE)))
            .always(half(NetworkFault.STALLED_HALFWAY)),
        Scenario.of("half an answer, then end of stream")
            .always(half(NetworkFault.CLOSED_HALFWAY)));
  }

  private static Act half(NetworkFault fault) {
    return Act.half(Act.json(200, LONG_ANSWER).fault(fault));
  }

  private static Consumer<Stage> resetUnread(int howOften) {
    return stage -> stage.home().resetUnread(howOften);
  }

  private static void dropWhenIdle(Stage stage) {
    stage.home().dropConnections();
  }
}
