package io.larkfit.tests.behaviour;

import io.larkfit.tests.behaviour.Cable.Fault;
import java.util.List;

/** The request never leaves. */
final class ConnectScenarios {
  private static final int ALWAYS = 1000;

  private ConnectScenarios() {}

  static List<Scenario> all() {
    return List.of(
        failing("the name is not found", Fault.UNKNOWN_HOST, ALWAYS),
        failing("the name is not found, once", Fault.UNKNOWN_HOST, 1),
        failing("the connection is refused", Fault.REFUSED, ALWAYS),
        failing("the connection is refused, once", Fault.REFUSED, 1),
        failing("connecting takes too long", Fault.CONNECT_TIMEOUT, ALWAYS),
        failing("connecting takes too long, once", Fault.CONNECT_TIMEOUT, 1),
        Scenario.of("the server is gone").then(stage -> stage.home().close()),
        Scenario.of("a certificate that nobody vouches for")
            .on(Operation.READ_SCHEDULE, Operation.CREATE_SCHEDULES)
            .cold(Stage::useTls));
  }

  private static Scenario failing(String name, Fault fault, int howOften) {
    return Scenario.of(name).then(stage -> stage.cable().fail(fault, howOften));
  }
}
