package io.larkfit.tests.behaviour;

import io.larkfit.sandbox.http.HttpRequest;
import io.larkfit.tests.peer.AgentInput;
import io.larkfit.tests.peer.Caller;
import io.larkfit.tests.peer.Outcome;
import io.larkfit.tests.peer.TimeoffInput;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The operations of the three pages: a valid call, and the answer that it should get. */
enum Operation {
  READ_SCHEDULE(
      "read a schedule",
      "getAgentSchedule",
      "GET /open-apis/helpdesk/v1/agents/[^/?]+/schedules",
      "{\"agent_schedule\":{\"status\":1,\"agent\":{\"id\":\"ou_1\"},\"schedule\":[]}}"),
  CREATE_TIMEOFF(
      "create a time-off",
      "createTimeoffEvent",
      "POST /open-apis/calendar/v4/timeoff_events(\\?.*)?",
      "{\"timeoff_event_id\":\"timeoff_1\",\"user_id\":\"ou_1\"}"),
  CREATE_SCHEDULES(
      "create schedules",
      "createAgentSchedules",
      "POST /open-apis/helpdesk/v1/agent_schedules",
      "{}");

  private final String title;
  private final String id;
  private final String request;
  private final String data;

  Operation(String title, String id, String request, String data) {
    this.title = title;
    this.id = id;
    this.request = request;
    this.data = data;
  }

  /** Which operation a request is for. */
  static Optional<Operation> of(HttpRequest request) {
    String line = request.toString();
    return Stream.of(values()).filter(o -> line.matches(o.request)).findFirst();
  }

  /** In words. */
  String title() {
    return title;
  }

  /** The spec's name of it. */
  String id() {
    return id;
  }

  /** Whether it has an effect that must not happen twice. */
  boolean creates() {
    return this != READ_SCHEDULE;
  }

  /** Whether it takes a tenant token. */
  boolean needsTenantToken() {
    return this != CREATE_SCHEDULES;
  }

  /** Whether it takes the helpdesk credential. */
  boolean needsHelpdesk() {
    return this != CREATE_TIMEOFF;
  }

  /** What the platform answers. */
  String success() {
    return "{\"code\":0,\"msg\":\"success\",\"data\":" + data + "}";
  }

  /** Makes the call. */
  Outcome on(Caller caller) {
    return switch (this) {
      case READ_SCHEDULE -> caller.getSchedule("ou_1");
      case CREATE_TIMEOFF -> caller.createTimeoff(TimeoffInput.days());
      case CREATE_SCHEDULES -> caller.createSchedules(List.of(AgentInput.roundTheClock("ou_1")));
    };
  }
}
