package io.larkfit.quickstart;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.helpdesk.v1.AgentSchedulesApi;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("everywhere")
class GeneratedSourcesTest {

  @Test
  void packagesInterfacesModelsAndSizesAreShown(@TempDir Path root) throws IOException {
    write(root, "AgentSchedulesApi");
    write(root, "AgentSchedule");
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    new GeneratedSources(root).show(new Screen(out, false));
    String text = printed.toString(StandardCharsets.UTF_8);
    assertTrue(text.contains("2 files, 4 lines"), text);
    assertTrue(text.contains("io.larkfit.helpdesk.v1"), text);
    assertTrue(text.contains("interface AgentSchedulesApi"), text);
    assertTrue(
        text.contains(
            """
                GET /open-apis/helpdesk/v1/agents/{agent_id}/schedules
                  get(String) -> GetAgentScheduleData
            """),
        text);
    assertTrue(text.contains("models: AgentSchedule"), text);
  }

  private static void write(Path root, String name) throws IOException {
    String packageName = AgentSchedulesApi.class.getPackageName();
    Files.writeString(root.resolve(name + ".java"), "package " + packageName + ";\n// body\n");
  }
}
