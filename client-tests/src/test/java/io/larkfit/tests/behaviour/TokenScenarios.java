package io.larkfit.tests.behaviour;

import io.larkfit.sandbox.http.HttpResponse;
import io.larkfit.tests.peer.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** How tenant tokens are had, kept and replaced. */
final class TokenScenarios {
  private static final int MANY = 32;

  private TokenScenarios() {}

  static List<Scenario> all() {
    return List.of(
        Scenario.of("the token has become invalid").then(stage -> stage.home().desk().revoke()),
        Scenario.of("the token has become invalid, and the platform hands it out again")
            .then(
                stage -> {
                  stage.home().desk().revoke();
                  stage.home().desk().repeatItself();
                }),
        Scenario.of("the user token is invalid")
            .on(Operation.CREATE_SCHEDULES)
            .always(Act.refusal(400, 99991668)),
        desk("success without a token", Act.json(200, "{\"code\":0,\"msg\":\"ok\"}")),
        desk("wrong app secret, code 10014", Act.json(200, "{\"code\":10014,\"msg\":\"no\"}")),
        desk("502 in HTML for a token", Act.html(502)),
        desk("200 in HTML for a token", Act.html(200)),
        Scenario.of("302 to another host for a token")
            .cold(stage -> stage.home().desk().answerWith(redirect(stage))),
        counting("three calls with a token that lasts 60 s")
            .cold(stage -> stage.home().desk().expireIn(60))
            .calling(TokenScenarios::threeCalls),
        counting("32 first calls at once")
            .cold(stage -> stage.home().desk().waitForCompany())
            .calling(TokenScenarios::manyCalls),
        Scenario.of("a second client of the same app, at another host")
            .calling(stage -> stage.operation().on(stage.caller(stage.elsewhere()))));
  }

  private static Scenario desk(String name, HttpResponse answer) {
    return Scenario.of(name).cold(stage -> stage.home().desk().answerWith(answer));
  }

  private static Scenario counting(String name) {
    return Scenario.of(name).on(Operation.READ_SCHEDULE);
  }

  private static HttpResponse redirect(Stage stage) {
    return HttpResponse.of(302)
        .header("Location", stage.elsewhere().url("elsewhere.example") + "landing");
  }

  private static Outcome threeCalls(Stage stage) {
    stage.operation().on(stage.caller());
    stage.operation().on(stage.caller());
    return withTokenRequests(stage, stage.operation().on(stage.caller()));
  }

  private static Outcome manyCalls(Stage stage) throws Exception {
    CyclicBarrier start = new CyclicBarrier(MANY);
    ExecutorService threads = Executors.newFixedThreadPool(MANY);
    stage.caller();
    Callable<Outcome> call =
        () -> {
          start.await();
          return stage.operation().on(stage.caller());
        };
    try {
      List<Future<Outcome>> calls = new ArrayList<>();
      for (int i = 0; i < MANY; i++) {
        calls.add(threads.submit(call));
      }
      Outcome last = Outcome.success();
      for (Future<Outcome> future : calls) {
        last = future.get().isSuccess() ? last : future.get();
      }
      return withTokenRequests(stage, last);
    } finally {
      threads.shutdown();
    }
  }

  private static Outcome withTokenRequests(Stage stage, Outcome outcome) {
    long requests = stage.home().arrivals().stream().filter(Arrival::isForToken).count();
    return outcome.adding(requests == 1 ? "one token request" : "several token requests");
  }
}
