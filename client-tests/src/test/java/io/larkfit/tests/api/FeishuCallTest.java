package io.larkfit.tests.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.Feishu;
import io.larkfit.FeishuCall;
import io.larkfit.FeishuException;
import io.larkfit.FeishuResponse;
import io.larkfit.calendar.v4.TimeoffEvent;
import io.larkfit.helpdesk.v1.AgentSchedule;
import io.larkfit.helpdesk.v1.CreateAgentSchedulesData;
import io.larkfit.sandbox.FeishuSandbox;
import io.larkfit.sandbox.FeishuSandboxExtension;
import io.larkfit.tests.support.OperationCall;
import io.larkfit.type.AgentStatus;
import io.larkfit.type.TimeoffTime;
import io.larkfit.type.Weekday;
import java.time.LocalDate;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FeishuSandboxExtension.class)
class FeishuCallTest {

  @Test
  void executeGivesTheAnswerWithoutItsEnvelope(Feishu feishu) {
    CreateAgentSchedulesData created =
        feishu.helpdesk().agentSchedules().create(OperationCall.schedules()).execute();
    assertEquals(CreateAgentSchedulesData.builder().build(), created);
    AgentSchedule schedule =
        feishu.helpdesk().agentSchedules().get(OperationCall.AGENT).execute().agentSchedule();
    assertNotNull(schedule);
    assertEquals(AgentStatus.ONLINE, schedule.status());
    assertEquals(Weekday.EVERYDAY, schedule.schedule().get(0).weekday());
    assertEquals("24:00", schedule.schedule().get(0).endTime());
    assertEquals("skill-billing", schedule.agentSkills().get(0).id());
  }

  @Test
  void submitGivesTheSameLater(Feishu feishu) {
    TimeoffEvent event =
        feishu.calendar().timeoffEvents().create(OperationCall.timeoff()).submit().join();
    assertEquals(TimeoffTime.of(LocalDate.of(2026, 4, 1)), event.startTime());
    assertEquals("timeoff:sandbox-1", event.timeoffEventId());
  }

  @Test
  void submitFailsWithTheSameException(FeishuSandbox sandbox, Feishu feishu) {
    sandbox.fail("createTimeoffEvent", 190007);
    CompletionException e =
        assertThrows(
            CompletionException.class,
            () -> OperationCall.CREATE_TIMEOFF_EVENT.on(feishu).submit().join());
    assertEquals(190007, assertInstanceOf(FeishuException.class, e.getCause()).code());
  }

  @Test
  void respondShowsWhatCameAroundTheAnswer(FeishuSandbox sandbox, Feishu feishu) {
    FeishuResponse<TimeoffEvent> response =
        feishu.calendar().timeoffEvents().create(OperationCall.timeoff()).executeWithResponse();
    assertEquals(200, response.status());
    String logId =
        sandbox.exchanges().get(sandbox.exchanges().size() - 1).response().header("X-Tt-Logid");
    assertEquals(logId, response.logId());
    assertEquals(logId, response.headers().get("X-Tt-Logid"));
    assertEquals("Asia/Shanghai", response.body().timezone());
  }

  @Test
  void aCallRunAgainIsSentAgain(FeishuSandbox sandbox, Feishu feishu) {
    FeishuCall<TimeoffEvent> call =
        feishu.calendar().timeoffEvents().create(OperationCall.timeoff());
    assertEquals("timeoff:sandbox-1", call.execute().timeoffEventId());
    assertEquals("timeoff:sandbox-2", call.execute().timeoffEventId());
    assertEquals(3, sandbox.exchanges().size());
  }

  @Test
  void aCallThatIsNotRunSendsNothing(FeishuSandbox sandbox, Feishu feishu) {
    OperationCall.CREATE_TIMEOFF_EVENT.on(feishu);
    assertTrue(sandbox.exchanges().isEmpty());
  }
}
