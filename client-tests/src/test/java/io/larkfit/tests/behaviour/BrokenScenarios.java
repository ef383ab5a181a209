package io.larkfit.tests.behaviour;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;

/** The request, or a part of it, is on its way when something breaks. */
final class BrokenScenarios {
  private static final Duration IMPATIENCE = Duration.ofMillis(1500);

  private static final int ALWAYS = 1000;
  private static final String LONG_ANSWER =
      "{\"code\":0,\"msg\":\"" + "a".repeat(1000) + "\",\"data\":{}}";

  private BrokenScenarios() {}

  static List<Scenario> all() {
    return List.of(
        Scenario.of("reset before the request is read").then(cut(ALWAYS)),
        Scenario.of("reset before the request is read, once").then(cut(1)),
        Scenario.of("reset after the request is read")
            .in(BrokenScenarios::reset)
            .always(Act.hangUp()),
        Scenario.of("reset after the request is read, once")
            .in(BrokenScenarios::reset)
            .once(Act.hangUp()),
        Scenario.of("end of stream instead of an answer").always(Act.hangUp()),
        Scenario.of("end of stream instead of an answer, once").once(Act.hangUp()),
        Scenario.of("a kept connection is dropped after the request is read, once")
            .in(stage -> stage.home().keepAlive())
            .once(Act.hangUp()),
        Scenario.of("a kept connection was dropped before the request")
            .in(stage -> stage.home().keepAlive())
            .then(BrokenScenarios::dropWhenIdle),
        Scenario.of("no answer, ever")
            .in(stage -> stage.networkWith(network -> network.withTimeout(IMPATIENCE)))
            .always(
                Act.silence(
                    new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE))),
        Scenario.of("half an answer, then nothing more")
            .in(stage -> stage.networkWith(network -> network.withTimeout(IMPATIENCE)))
            .always(
                Act.half(Act.json(200, LONG_ANSWER).onResponseBody(SocketEffect.Stall.INSTANCE))),
        Scenario.of("half an answer, then end of stream")
            .always(
                Act.half(
                    Act.json(200, LONG_ANSWER).onResponseBody(new SocketEffect.CloseSocket()))));
  }

  private static Consumer<Stage> cut(int howOften) {
    return stage -> stage.home().sockets().meet(howOften, ListeningSockets::reset);
  }

  private static void reset(Stage stage) {
    stage.home().sockets().closeWithReset();
  }

  private static void dropWhenIdle(Stage stage) {
    stage.home().partBy(new SocketEffect.CloseSocket());
    stage.readOnceMore();
    stage.home().sockets().awaitClose();
    stage.home().beDeaf();
  }
}
