package io.larkfit.tests.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.larkfit.Feishu;
import io.larkfit.sandbox.FeishuSandbox;
import io.larkfit.sandbox.FeishuSandboxExtension;
import io.larkfit.tests.support.OperationCall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FeishuSandboxExtension.class)
class OkHttpVersionTest {
  @Test
  void requestsNameTheOkHttpThatTheseTestsRunOn(FeishuSandbox sandbox, Feishu feishu) {
    OperationCall.ISSUE_TENANT_ACCESS_TOKEN.on(feishu).execute();
    String userAgent = sandbox.exchanges().get(0).request().header("User-Agent");
    assertEquals("okhttp/" + System.getProperty("larkfit.okhttp"), userAgent.split(" ")[1]);
  }
}
