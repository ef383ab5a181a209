package com.example.consumer;

import io.larkfit.Feishu;
import io.larkfit.helpdesk.v1.AgentSchedule;
import io.larkfit.type.Weekday;
import java.io.IOException;
import okhttp3.OkHttpClient;

/** Reads a schedule with the client as a module. */
public final class Main {
  private Main() {}

  /** Exits with a stack trace if anything is not as a module should be. */
  public static void main(String[] args) throws IOException {
    expect("io.larkfit", Feishu.class.getModule().getName());
    expect(false, Feishu.class.getModule().isExported("io.larkfit.internal"));
    try (ScheduleServer server = new ScheduleServer();
        Feishu feishu =
            Feishu.builder()
                .baseUrl(server.baseUrl())
                .tenantToken("t-consumer")
                .helpdesk("helpdesk", "secret")
                .httpClient(new OkHttpClient())
                .build()) {
      AgentSchedule schedule =
          feishu.helpdesk().agentSchedules().get("ou_1").execute().agentSchedule();
      expect(Weekday.MONDAY, schedule.schedule().get(0).weekday());
    }
  }

  private static void expect(Object expected, Object actual) {
    if (!expected.equals(actual)) {
      throw new AssertionError("expected " + expected + " but was " + actual);
    }
  }
}
