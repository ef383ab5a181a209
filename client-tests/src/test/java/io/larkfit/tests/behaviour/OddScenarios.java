package io.larkfit.tests.behaviour;

import io.larkfit.sandbox.http.HttpResponse;
import java.util.List;

/** Successes that look unusual. */
final class OddScenarios {
  private static final int DEPTH = 10_000;
  private static final int MEGABYTES = 20;

  private OddScenarios() {}

  static List<Scenario> all() {
    return List.of(
        fine("without `data`", "{\"code\":0,\"msg\":\"success\"}").on(Operation.CREATE_SCHEDULES),
        fine("`data` is null", "{\"code\":0,\"data\":null}").on(Operation.CREATE_SCHEDULES),
        fine("`data` is empty", "{\"code\":0,\"data\":{}}"),
        fine("unknown fields", "{\"code\":0,\"data\":{\"new\":[{}]},\"new\":{\"a\":[1,null]}}"),
        fine(
                "a weekday and a status that are not documented",
                with("\"schedule\":[{\"weekday\":12}],\"status\":9"))
            .on(Operation.READ_SCHEDULE),
        Scenario.of("another charset is stated than JSON's").always(otherCharset()),
        odd("null in a list", with("\"schedule\":[null]")).on(Operation.READ_SCHEDULE),
        odd("a number past 32 bits", with("\"status\":4294967297")).on(Operation.READ_SCHEDULE),
        odd("a number past all bounds", with("\"status\":1e400")).on(Operation.READ_SCHEDULE),
        odd("a fraction for a whole number", with("\"status\":1.5")).on(Operation.READ_SCHEDULE),
        odd("`code` twice, 1 and 0", "{\"code\":1,\"code\":0,\"data\":{}}"),
        odd("`data` twice", "{\"code\":0,\"data\":{},\"data\":{}}"),
        odd(
            "lists 10,000 deep",
            "{\"code\":0,\"new\":" + "[".repeat(DEPTH) + "]".repeat(DEPTH) + ",\"data\":{}}"),
        Scenario.of("20 MB").always(Act.odd(large())));
  }

  private static Scenario fine(String name, String body) {
    return Scenario.of(name).on(Operation.values()).always(Act.fine(Act.json(200, body)));
  }

  private static Scenario odd(String name, String body) {
    return Scenario.of(name).always(Act.odd(Act.json(200, body)));
  }

  private static String with(String fields) {
    return "{\"code\":0,\"data\":{\"agent_schedule\":{" + fields + "}}}";
  }

  private static Act otherCharset() {
    return Act.fine(
        Act.json(200, "{\"code\":0,\"data\":{\"title\":\"休假\"}}")
            .header("Content-Type", "application/json; charset=gbk"));
  }

  private static HttpResponse large() {
    return Act.json(200, "{\"code\":0,\"msg\":\"" + "a".repeat(MEGABYTES << 20) + "\"}");
  }
}
