package io.larkfit.sandbox;

import static io.larkfit.tests.support.Messages.assertSays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.sandbox.http.HttpResponse;
import io.larkfit.tests.support.PlainHttp;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A fault of the sandbox is loud. It takes a wrong platform, so it cannot be had from outside. */
class SandboxFaultTest {

  @Test
  void anAnswerThatContradictsTheSpecIsAServerErrorAndFailsTheClosing() {
    FeishuSandbox sandbox =
        sandbox(
            new Platform(Clock.systemUTC()) {
              @Override
              synchronized HttpResponse answer(SandboxRequest request, List<String> problems) {
                return HttpResponse.json(200, "{\"code\":\"zero\"}");
              }
            });
    PlainHttp.Reply reply = read(sandbox);
    assertEquals(500, reply.status());
    assertTrue(reply.raw().body().contains("getAgentSchedule"), reply.raw().body());
    IllegalStateException e = assertThrows(IllegalStateException.class, sandbox::close);
    assertSays(e, "contradicts the spec");
  }

  @Test
  void anExceptionInTheSandboxIsToo() {
    FeishuSandbox sandbox =
        sandbox(
            new Platform(Clock.systemUTC()) {
              @Override
              synchronized HttpResponse answer(SandboxRequest request, List<String> problems) {
                throw new UnsupportedOperationException("not played");
              }
            });
    assertEquals(500, read(sandbox).status());
    IllegalStateException e = assertThrows(IllegalStateException.class, sandbox::close);
    assertSays(e, "not played");
  }

  @Test
  void aSandboxWithoutFaultClosesQuietly() {
    FeishuSandbox sandbox = sandbox(new Platform(Clock.systemUTC()));
    assertEquals(400, read(sandbox).status());
    sandbox.close();
  }

  private static FeishuSandbox sandbox(Platform platform) {
    return FeishuSandbox.start(Clock.systemUTC(), platform);
  }

  private static PlainHttp.Reply read(FeishuSandbox sandbox) {
    return PlainHttp.to(sandbox).get("/open-apis/helpdesk/v1/agents/ou_1/schedules");
  }
}
