package io.larkfit.tests.behaviour;

import java.util.List;

/** Scenarios of one kind, as the page shows them together. */
record Group(String title, List<Scenario> scenarios) {
  /** All there are. */
  static List<Group> all() {
    return List.of(
        new Group("Nothing reaches the platform", ConnectScenarios.all()),
        new Group("The connection breaks", BrokenScenarios.all()),
        new Group("HTTP/2", Http2Scenarios.all()),
        new Group("Failures that do not say whether it was done", FailureScenarios.all()),
        new Group("Rate limits", LimitScenarios.all()),
        new Group("Refusals", RefusalScenarios.all()),
        new Group("Successes that cannot be read", GarbledScenarios.all()),
        new Group("Unusual successes", OddScenarios.all()),
        new Group("Redirects to another host", RedirectScenarios.all()),
        new Group("Tokens", TokenScenarios.all()),
        new Group("Time", PatienceScenarios.all()),
        new Group("What the caller gives", InputScenarios.all()));
  }
}
