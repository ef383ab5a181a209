package io.larkfit.tests.behaviour;

import java.util.List;

/** The platform says no. */
final class RefusalScenarios {
  private RefusalScenarios() {}

  static List<Scenario> all() {
    return List.of(
        Scenario.of("400, code 190002").always(Act.refusal(400, 190002)),
        Scenario.of("403, code 99991672").always(Act.refusal(403, 99991672)),
        Scenario.of("404, code 190007").always(Act.refusal(404, 190007)),
        Scenario.of("200, code 190002").always(Act.refusal(200, 190002)),
        of("403 with a message and no code", 403, "{\"message\":\"no\"}"),
        of("403 with code 0", 403, "{\"code\":0,\"msg\":\"success\",\"data\":{}}"),
        Scenario.of("404 in HTML").always(Act.refusal(Act.html(404))),
        of("400, code 190002, `error` is a text", 400, with(190002, "\"error\":\"no\"")),
        of("400, code 190002, `error` is a list", 400, with(190002, "\"error\":[1]")),
        of("400, code 190002, `data` is a list", 400, with(190002, "\"data\":[1]")),
        of("400, a code past 32 bits", 400, with(123456789012L, "\"data\":null")),
        of("200, a code past 32 bits", 200, with(123456789012L, "\"data\":null")),
        of("400, the code is a text", 400, "{\"code\":\"190002\",\"msg\":\"no\"}"));
  }

  private static Scenario of(String name, int status, String body) {
    return Scenario.of(name).always(Act.refusal(Act.json(status, body)));
  }

  private static String with(long code, String more) {
    return "{\"code\":" + code + ",\"msg\":\"no\"," + more + "}";
  }
}
