package io.larkfit.tests.behaviour;

import io.larkfit.tests.peer.Account;
import io.larkfit.tests.peer.AgentInput;
import io.larkfit.tests.peer.Caller;
import io.larkfit.tests.peer.Outcome;
import io.larkfit.tests.peer.TimeoffInput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Arguments, credentials and options that are wrong, dangerous, or merely unusual. */
final class InputScenarios {
  private InputScenarios() {}

  static List<Scenario> all() {
    List<Scenario> all = new ArrayList<>();
    all.add(agentId("`../../../contact/v3/users/me?x=1`", "../../../contact/v3/users/me?x=1"));
    all.add(agentId("`a/b`", "a/b"));
    all.add(agentId("`a?b`", "a?b"));
    all.add(agentId("`..`", ".."));
    all.add(agentId("empty", ""));
    all.add(agentId("null", null));
    all.add(timeoff("no body at all", null));
    all.add(
        timeoff(
            "a required field is missing",
            new TimeoffInput(null, "UTC", "2026-04-01", "2026-04-03", null, null, null)));
    all.add(timeoff("from a date to a moment", TimeoffInput.of("2026-04-01", "1775034000")));
    all.add(hours("the weekday 99", new AgentInput.Hours("09:00", "18:00", 99)));
    all.add(hours("the hour `99:99`", new AgentInput.Hours("99:99", "18:00", 1)));
    all.add(
        Scenario.of("no helpdesk credential")
            .on(Operation.READ_SCHEDULE, Operation.CREATE_SCHEDULES)
            .cold(stage -> stage.accountWith(Account::withoutHelpdesk)));
    all.add(
        Scenario.of("a user token with a line break and a header in it")
            .on(Operation.CREATE_SCHEDULES)
            .cold(stage -> stage.accountWith(InputScenarios::injecting)));
    all.add(
        Scenario.of("the options object of a helpdesk call is used again")
            .on(Operation.CREATE_TIMEOFF)
            .calling(stage -> stage.caller().createTimeoffWithOptionsOfRead()));
    all.add(
        Scenario.of("a header of the caller's own")
            .on(Operation.CREATE_TIMEOFF)
            .calling(InputScenarios::ownHeader));
    all.add(
        Scenario.of("a header of the caller's own, with a line break in it")
            .on(Operation.CREATE_TIMEOFF)
            .calling(
                stage -> stage.caller().createTimeoffWith(own(Account.SECRET + "\nX-Evil: 1"))));
    return all;
  }

  private static Map<String, List<String>> own(String value) {
    return new HashMap<>(Map.of("X-Own", List.of(value)));
  }

  private static Outcome ownHeader(Stage stage) {
    Map<String, List<String>> headers = own("1");
    Outcome outcome = stage.caller().createTimeoffWith(headers);
    return outcome.adding(
        headers.size() == 1 ? "the caller's map is as it was" : "the token is in the caller's map");
  }

  private static Account injecting(Account account) {
    return account.withUserToken("u-" + Account.SECRET + "\r\nX-Evil: 1");
  }

  private static Scenario agentId(String name, @Nullable String id) {
    return Scenario.of("the agent id is " + name)
        .on(Operation.READ_SCHEDULE)
        .calling(stage -> stage.caller().getSchedule(id));
  }

  private static Scenario timeoff(String name, @Nullable TimeoffInput event) {
    return refused(name, Operation.CREATE_TIMEOFF, caller -> caller.createTimeoff(event));
  }

  private static Scenario hours(String name, AgentInput.Hours hours) {
    List<AgentInput> agents = List.of(new AgentInput("ou_1", List.of(hours), List.of()));
    return refused(name, Operation.CREATE_SCHEDULES, caller -> caller.createSchedules(agents));
  }

  /** The platform does not take it either. */
  private static Scenario refused(
      String name, Operation operation, Function<Caller, Outcome> call) {
    return Scenario.of(name)
        .on(operation)
        .always(Act.refusal(400, operation == Operation.CREATE_TIMEOFF ? 190002 : 154000))
        .calling(stage -> call.apply(stage.caller()));
  }
}
