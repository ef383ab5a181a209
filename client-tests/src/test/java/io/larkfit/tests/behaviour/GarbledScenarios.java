package io.larkfit.tests.behaviour;

import java.util.List;

/** It was done, and the answer is spoilt. */
final class GarbledScenarios {
  private GarbledScenarios() {}

  static List<Scenario> all() {
    return List.of(
        of("200, empty", ""),
        Scenario.of("200 in HTML").always(Act.garbled(Act.html(200))),
        of("200, not JSON", "{\"code\":0,"),
        of("200, a list", "[]"),
        of("200, null", "null"),
        of("200 without a code", "{\"msg\":\"success\"}"),
        of("200 without `data`", "{\"code\":0,\"msg\":\"success\"}"),
        of("200, `data` is null", "{\"code\":0,\"data\":null}"),
        of("200, `data` is a list", "{\"code\":0,\"data\":[]}"),
        of(
            "200, a field of another type",
            "{\"code\":0,\"data\":{\"user_id\":{},\"agent_schedule\":7}}"),
        of("200, something after the end", "{\"code\":0,\"data\":{}} {\"code\":1}"),
        Scenario.of("200, broken gzip")
            .always(Act.half(Act.json(200, "{\"code\":0}").header("Content-Encoding", "gzip"))));
  }

  private static Scenario of(String name, String body) {
    return Scenario.of(name).always(Act.garbled(Act.json(200, body)));
  }
}
