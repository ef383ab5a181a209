package io.larkfit.tests.behaviour;

import io.larkfit.sandbox.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;

/** The answer points to another host, which says yes to everything. */
final class RedirectScenarios {
  private RedirectScenarios() {}

  static List<Scenario> all() {
    return Stream.of(301, 302, 303, 307, 308).map(RedirectScenarios::of).toList();
  }

  private static Scenario of(int status) {
    return Scenario.of(String.valueOf(status))
        .on(Operation.values())
        .then(stage -> stage.home().playAlways(redirect(status, stage)));
  }

  private static Act redirect(int status, Stage stage) {
    return Act.refusal(
        HttpResponse.of(status)
            .header("Location", stage.elsewhere().url("elsewhere.example") + "landing"));
  }
}
