package io.larkfit.tests.witness;

import io.larkfit.Feishu;
import io.larkfit.FeishuBuilder;
import io.larkfit.RetryPolicy;
import io.larkfit.tests.peer.AgentInput;
import io.larkfit.tests.peer.Caller;
import io.larkfit.tests.peer.Outcome;
import io.larkfit.tests.peer.TimeoffInput;
import io.larkfit.tests.support.OperationCall;
import java.util.List;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;

/** What the witness tests share. */
final class Witness {
  /** The tag of tests that need Node. */
  static final String TAG = "witness";

  private Witness() {}

  /** Shows progress. */
  @SuppressWarnings("SystemOut") // this is what the profile shows while it runs
  static void say(String what) {
    System.out.println("[witness] " + what);
  }

  /** A client with made-up credentials, which sends each call once. */
  static FeishuBuilder client(Prism prism) {
    return Feishu.builder()
        .baseUrl(prism.baseUrl())
        .tenantToken("t-witness")
        .userToken("u-witness")
        .helpdesk("6939771743531696147", "ht-witness")
        .retryPolicy(RetryPolicy.never());
  }

  /** The settings of a client whose requests pass this first. */
  static OkHttpClient through(Interceptor... interceptors) {
    OkHttpClient.Builder http = new OkHttpClient.Builder();
    for (Interceptor interceptor : interceptors) {
      http.addInterceptor(interceptor);
    }
    return http.build();
  }

  /** Makes a call with Feishu's own SDK, which fetches its tenant tokens by itself. */
  static Outcome call(OperationCall call, Caller sdk) {
    return switch (call) {
      case CREATE_AGENT_SCHEDULES ->
          sdk.createSchedules(List.of(AgentInput.roundTheClock(OperationCall.AGENT)));
      case GET_AGENT_SCHEDULE -> sdk.getSchedule(OperationCall.AGENT);
      case CREATE_TIMEOFF_EVENT, ISSUE_TENANT_ACCESS_TOKEN ->
          sdk.createTimeoff(TimeoffInput.days());
      default ->
          throw new IllegalStateException("Add the official SDK's call of " + call.operationId());
    };
  }
}
