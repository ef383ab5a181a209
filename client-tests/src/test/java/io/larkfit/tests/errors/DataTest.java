package io.larkfit.tests.errors;

import static io.larkfit.tests.support.Messages.assertSays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.larkfit.FeishuException;
import io.larkfit.FeishuException.Kind;
import io.larkfit.calendar.v4.TimeoffEvent;
import io.larkfit.helpdesk.v1.GetAgentScheduleData;
import io.larkfit.tests.support.OperationCall;
import io.larkfit.type.Weekday;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a success may hold, and what makes it one that was done and cannot be read. */
class DataTest {
  private static final String DEEP = "[".repeat(10_000) + "]".repeat(10_000);

  @Test
  void emptyDataIsASuccessThatTellsNothing() {
    try (HostileServer server = HostileServer.answering(json("{'code':0,'data':{}}"))) {
      assertEquals(TimeoffEvent.builder().build(), server.success());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'code':0,'data':[]} | $.data",
        "{'code':0,'data':'done'} | $.data",
        "{'code':0,'data':7} | $.data",
        "{'code':0,'data':true} | $.data",
        "{'code':0,'data':{},'data':{}} | Duplicate property at path $.data",
        "{'code':0,'data':{'title':'a','title':'b'}} | Duplicate property at path $.data.title",
        "{'code':0,'data':{'title':7}} | $.data.title",
        "{'code':0,'data':{'title':DEEP}} | $.data.title",
        "{'code':0,'data':{'more':DEEP}} | Nesting too deep",
        "{'code':0,'more':DEEP} | without data",
        "{'code':0} | without data",
        "{'code':0,'data':null} | without data",
        "{'code':0,'data':DEEP} | $.data",
        "{'code':0,'data':{}} and more | not valid JSON",
        "{'code':0,'data':{}}{'code':0} | not valid JSON",
        "{'code':0,'data':{'title':'cut | not valid JSON",
        "{'code':0,'data':{'title':'a'} | not valid JSON",
        "{code:0,'data':{}} | not valid JSON",
        "<html>log in first</html> | not valid JSON",
        "'' | empty"
      })
  void aSuccessThatCannotBeReadSaysWhere(String body, String said) {
    try (HostileServer server = HostileServer.answering(json(body))) {
      FeishuException e = server.failure(Kind.UNDECODABLE);
      assertEquals(200, e.httpStatus());
      assertSays(e, said);
      assertSays(e, "It probably took effect");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e400", "9223372036854775808", "1.5", "NaN", "'9'", "[9]", "true"})
  void aNumberThatIsNoIntIsUndecodable(String weekday) {
    try (HostileServer server = HostileServer.answering(schedule("{'weekday':" + weekday + "}"))) {
      assertEquals(Kind.UNDECODABLE, server.failure(OperationCall.GET_AGENT_SCHEDULE).kind());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"9", "9.0", "9e0", "90e-1"})
  void anIntMayBeWrittenWithAFraction(String weekday) {
    try (HostileServer server = HostileServer.answering(schedule("{'weekday':" + weekday + "}"))) {
      assertEquals(Weekday.EVERYDAY, weekday(server));
    }
  }

  @Test
  void aNullInAListIsUndecodableAndSaysWhere() {
    try (HostileServer server = HostileServer.answering(schedule("{},null"))) {
      FeishuException e = server.failure(OperationCall.GET_AGENT_SCHEDULE);
      assertEquals(Kind.UNDECODABLE, e.kind());
      assertSays(e, "$.data.agent_schedule.schedule[1]");
    }
  }

  @Test
  void anEnumValueThatIsNewIsKept() {
    try (HostileServer server = HostileServer.answering(schedule("{'weekday':12}"))) {
      GetAgentScheduleData data =
          (GetAgentScheduleData) server.success(OperationCall.GET_AGENT_SCHEDULE);
      assertEquals(Weekday.UNRECOGNIZED, data.agentSchedule().schedule().get(0).weekday());
      assertEquals(12, data.agentSchedule().schedule().get(0).weekdayRaw());
    }
  }

  @Test
  void anUndecodableReadSaysWhatToCheckAndKeepsTheBody() {
    try (HostileServer server = HostileServer.answering("<html>log in first</html>")) {
      FeishuException e = server.failure(OperationCall.GET_AGENT_SCHEDULE);
      assertEquals(Kind.UNDECODABLE, e.kind());
      assertSays(e, "base URL");
      assertEquals("<html>log in first</html>", e.rawBody());
      assertNull(e.code());
    }
  }

  private static Object weekday(HostileServer server) {
    GetAgentScheduleData data =
        (GetAgentScheduleData) server.success(OperationCall.GET_AGENT_SCHEDULE);
    return data.agentSchedule().schedule().get(0).weekday();
  }

  private static String schedule(String spans) {
    return json("{'code':0,'data':{'agent_schedule':{'schedule':[" + spans + "]}}}");
  }

  private static String json(String text) {
    return text.replace('\'', '"').replace("DEEP", DEEP);
  }
}
