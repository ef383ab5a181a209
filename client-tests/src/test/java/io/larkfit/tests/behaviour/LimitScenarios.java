package io.larkfit.tests.behaviour;

import io.larkfit.tests.peer.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Called too often: the platform refuses before it does anything. */
final class LimitScenarios {
  private LimitScenarios() {}

  static List<Scenario> all() {
    return Stream.of(
            ofCalendar(190004),
            ofCalendar(190005),
            ofCalendar(190010),
            limit(429, 99991400),
            limit(400, 99991400),
            twice("429 with a code that no page has", Act.refusal(429, 199999)),
            twice("429 in HTML", Act.refusal(Act.html(429))),
            Stream.of(
                Scenario.of("429, code 99991400, to be repeated after a day")
                    .always(after(Act.refusal(429, 99991400), "86400"))))
        .flatMap(s -> s)
        .toList();
  }

  private static Stream<Scenario> ofCalendar(long code) {
    return limit(429, code).map(s -> s.on(Operation.CREATE_TIMEOFF));
  }

  private static Stream<Scenario> limit(int status, long code) {
    String name = status + ", code " + code;
    Act refusal = Act.refusal(status, code);
    return Stream.of(
        Scenario.of(name).always(refusal),
        Scenario.of(name + ", once, to be repeated after 7 s")
            .once(after(refusal, "7"))
            .calling(LimitScenarios::waiting));
  }

  private static Stream<Scenario> twice(String name, Act act) {
    return Stream.of(Scenario.of(name).always(act), Scenario.of(name + ", once").once(act));
  }

  private static Act after(Act refusal, String seconds) {
    return Act.refusal(refusal.response().header("x-ogw-ratelimit-reset", seconds));
  }

  private static Outcome waiting(Stage stage) {
    Outcome outcome = stage.operation().on(stage.caller());
    List<Duration> waits = stage.caller().waits();
    return waits.isEmpty() ? outcome : outcome.adding("waited " + text(waits));
  }

  private static String text(List<Duration> waits) {
    return waits.stream().map(wait -> wait.toSeconds() + " s").collect(Collectors.joining(", "));
  }
}
