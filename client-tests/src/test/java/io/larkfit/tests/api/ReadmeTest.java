package io.larkfit.tests.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.Feishu;
import io.larkfit.sandbox.Exchange;
import io.larkfit.sandbox.FeishuSandbox;
import io.larkfit.sandbox.FeishuSandboxExtension;
import io.larkfit.tests.support.JavaSource;
import io.larkfit.tests.support.OperationCall;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The README's example, taken from the README itself: it compiles, and does what it shows. */
@ExtendWith(FeishuSandboxExtension.class)
class ReadmeTest {
  private static final Pattern FIRST_JAVA_BLOCK = Pattern.compile("(?s)```java\n(.*?)```");

  /** What the README leaves out: what every reader knows to write around it. */
  private static final String CLASS =
      """
      import io.larkfit.*;
      import io.larkfit.calendar.v4.*;
      import io.larkfit.helpdesk.v1.*;
      import io.larkfit.sandbox.FeishuSandbox;
      import io.larkfit.type.*;
      import java.io.PrintStream;
      import java.time.DayOfWeek;
      import java.time.LocalDate;

      public class Example {
        public static void run(FeishuSandbox sandbox, PrintStream printed) {
      %s
        }
      }
      """;

  /** What the reader has and a test has not: a tenant, and its secrets. */
  private static final Map<String, String> STAND_INS =
      Map.of(
          "Feishu.builder()", "Feishu.builder().baseUrl(sandbox.baseUrl())",
          "\"cli_a4d92e70b53f100c\"", "sandbox.appId()",
          "System.getenv(\"APP_SECRET\")", "sandbox.appSecret()",
          "\"6939771743531696147\"", "sandbox.helpdeskId()",
          "System.getenv(\"HELPDESK_TOKEN\")", "sandbox.helpdeskToken()",
          "System.out", "printed",
          "System.err", "printed");

  @TempDir private Path directory;

  @Test
  void theExampleDoesWhatItShows(FeishuSandbox sandbox, Feishu feishu) throws Exception {
    OperationCall.CREATE_AGENT_SCHEDULES.on(feishu).execute();
    String example = example().replace("ou_2c8f…", OperationCall.AGENT);
    assertEquals("Mondays, 00:00 to 24:00\n", run(example, sandbox));
    List<Exchange> exchanges = sandbox.exchanges().subList(1, sandbox.exchanges().size());
    assertEquals(
        List.of("issueTenantAccessToken", "getAgentSchedule", "createTimeoffEvent"),
        exchanges.stream().map(Exchange::operationId).toList());
    exchanges.forEach(exchange -> assertEquals(List.of(), exchange.problems()));
  }

  @Test
  void aFailureOfTheExampleIsPrintedWithItsRemedy(FeishuSandbox sandbox) throws Exception {
    String printed = run(example(), sandbox);
    assertTrue(printed.startsWith("getAgentSchedule was refused: HTTP 400, code 154000"), printed);
    assertTrue(printed.contains("remedy: "), printed);
  }

  private static String example() throws IOException {
    Matcher block = FIRST_JAVA_BLOCK.matcher(Files.readString(Path.of("..", "README.md")));
    assertTrue(block.find());
    String example = block.group(1);
    for (Map.Entry<String, String> standIn : STAND_INS.entrySet()) {
      assertTrue(example.contains(standIn.getKey()), standIn.getKey());
      example = example.replace(standIn.getKey(), standIn.getValue());
    }
    return example;
  }

  private String run(String example, FeishuSandbox sandbox) throws Exception {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (URLClassLoader loader =
        JavaSource.compile(directory, "Example", CLASS.formatted(example))) {
      loader
          .loadClass("Example")
          .getMethod("run", FeishuSandbox.class, PrintStream.class)
          .invoke(null, sandbox, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }
    return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
