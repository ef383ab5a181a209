package io.larkfit.tests.behaviour;

import io.larkfit.sandbox.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;

/** The platform, or a gateway before it, failed: in the worst case after it had done the work. */
final class FailureScenarios {
  private FailureScenarios() {}

  static List<Scenario> all() {
    return Stream.of(
            twice("500 in HTML", Act.silence(Act.html(500))),
            twice("502 in HTML", Act.silence(Act.html(502))),
            twice("503 with Retry-After: 0", Act.silence(retryAfter(Act.html(503)))),
            twice("504", Act.silence(Act.html(504))),
            twice("408", Act.silence(HttpResponse.of(408))),
            Stream.of(Scenario.of("500, empty").always(Act.silence(HttpResponse.of(500)))),
            twice("500, code 190003", Act.excuse(500, 190003))
                .map(s -> s.on(Operation.CREATE_TIMEOFF)),
            twice("500, code 155000", Act.excuse(500, 155000))
                .map(s -> s.on(Operation.READ_SCHEDULE, Operation.CREATE_SCHEDULES)))
        .flatMap(s -> s)
        .toList();
  }

  private static HttpResponse retryAfter(HttpResponse response) {
    return response.header("Retry-After", "0");
  }

  private static Stream<Scenario> twice(String name, Act act) {
    return Stream.of(Scenario.of(name).always(act), Scenario.of(name + ", once").once(act));
  }
}
