package com.example.consumer;

import io.larkfit.Feishu;
import io.larkfit.helpdesk.v1.AgentSchedule;
import io.larkfit.type.Weekday;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.regex.Pattern;
import okhttp3.OkHttp;

/** Reads a schedule with the client that Maven resolved, and looks at what it resolved. */
public final class Main {
  private static final List<String> EXPECTED =
      Arrays.asList(
          "annotations",
          "jspecify",
          "kotlin-stdlib",
          "larkfit-client",
          "moshi",
          "okhttp",
          "okio-jvm",
          "retrofit");

  private Main() {}

  /**
   * Exits with a stack trace if anything is not as a user needs it.
   *
   * @param args the OkHttp version that the client asks for
   */
  public static void main(String[] args) throws IOException {
    expect(EXPECTED, libraries());
    expect(1, Collections.list(resources("okhttp3/OkHttpClient.class")).size());
    expect(1, Collections.list(resources("okio/Okio.class")).size());
    expect(args[0], OkHttp.VERSION);
    try (ScheduleServer server = new ScheduleServer();
        Feishu feishu =
            Feishu.builder()
                .baseUrl(server.baseUrl())
                .tenantToken("t-consumer")
                .helpdesk("helpdesk", "secret")
                .build()) {
      AgentSchedule schedule =
          feishu.helpdesk().agentSchedules().get("ou_1").execute().agentSchedule();
      expect(Weekday.MONDAY, schedule.schedule().get(0).weekday());
    }
  }

  /** The jars on the class path, by name without version. */
  private static List<String> libraries() {
    List<String> names = new ArrayList<>();
    for (String entry :
        System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator))) {
      String name = new File(entry).getName();
      if (name.endsWith(".jar")) {
        names.add(name.replaceFirst("-\\d.*", ""));
      }
    }
    Collections.sort(names);
    return names;
  }

  private static Enumeration<URL> resources(String name) throws IOException {
    return Main.class.getClassLoader().getResources(name);
  }

  private static void expect(Object expected, Object actual) {
    if (!expected.equals(actual)) {
      throw new AssertionError("expected " + expected + " but was " + actual);
    }
  }
}
