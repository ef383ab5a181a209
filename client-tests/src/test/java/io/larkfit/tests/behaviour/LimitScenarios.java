package io.larkfit.tests.behaviour;

import java.util.List;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;

/** Called too often: the platform refuses before it does anything. */
final class LimitScenarios {
  private LimitScenarios() {}

  static List<Scenario> all() {
    return Stream.of(
            limit(429, 190004),
            limit(429, 190005),
            limit(429, 190010),
            limit(429, 99991400),
            limit(400, 99991400),
            Stream.of(
                Scenario.of("429, code 190004, to be repeated after a day")
                    .always(after(Act.refusal(429, 190004), "86400"))))
        .flatMap(s -> s)
        .toList();
  }

  private static Stream<Scenario> limit(int status, long code) {
    String name = status + ", code " + code;
    Act refusal = Act.refusal(status, code);
    return Stream.of(
        Scenario.of(name).always(refusal),
        Scenario.of(name + ", once, to be repeated after 7 s").once(after(refusal, "7")));
  }

  private static Act after(Act refusal, String seconds) {
    MockResponse.Builder response = refusal.response().newBuilder();
    return Act.refusal(response.setHeader("x-ogw-ratelimit-reset", seconds));
  }
}
