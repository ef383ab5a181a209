package com.example.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.larkfit.Feishu;
import io.larkfit.FeishuException;
import io.larkfit.sandbox.FeishuSandbox;
import io.larkfit.sandbox.FeishuSandboxExtension;
import io.larkfit.type.Weekday;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(FeishuSandboxExtension.class)
class RosterTest {
  @Test
  void whatIsPublishedCanBeRead(FeishuSandbox sandbox, Feishu feishu) {
    Roster roster = new Roster(feishu);
    roster.publish("ou_1");
    assertEquals(List.of(Weekday.MONDAY), roster.days("ou_1"));
    assertEquals(List.of(), sandbox.exchanges().get(0).problems());
  }

  @Test
  void aFailureIsMet(FeishuSandbox sandbox, Feishu feishu) {
    sandbox.fail("createAgentSchedules", 154000);
    assertThrows(FeishuException.class, () -> new Roster(feishu).publish("ou_1"));
  }

  @Test
  void theTestsRunInTheModuleThatTheyAreSaidTo() {
    assertEquals(
        System.getProperty("expected.module"), String.valueOf(Roster.class.getModule().getName()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"okhttp3/OkHttpClient.class", "okio/Okio.class", "kotlin/Unit.class"})
  void theSandboxBringsNoSecondSetOfWhatTheClientStandsOn(String name) throws IOException {
    assertEquals(1, copies(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"mockwebserver3/MockWebServer.class", "okhttp3/mockwebserver/MockWebServer.class"})
  void theSandboxBringsNoMockWebServer(String name) throws IOException {
    assertEquals(0, copies(name));
  }

  private static int copies(String name) throws IOException {
    return Collections.list(RosterTest.class.getClassLoader().getResources(name)).size();
  }
}
