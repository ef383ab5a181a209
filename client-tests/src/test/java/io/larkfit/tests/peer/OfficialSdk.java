package io.larkfit.tests.peer;

import com.lark.oapi.Client;
import com.lark.oapi.core.httpclient.OkHttpTransport;
import com.lark.oapi.core.request.RequestOptions;
import com.lark.oapi.core.response.BaseResponse;
import com.lark.oapi.core.utils.OKHttps;
import com.lark.oapi.okhttp.OkHttpClient;
import com.lark.oapi.okhttp.Protocol;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Feishu's own SDK, used as its documentation shows. */
public final class OfficialSdk implements Caller {
  private final Account account;
  private final OkHttpClient http;
  private final Client client;

  /** A client of the server at this URL. */
  public OfficialSdk(String baseUrl, Account account, Network network) {
    this.account = account;
    this.http = http(network);
    Client.Builder builder =
        Client.newBuilder(account.appId(), account.appSecret())
            .openBaseUrl(baseUrl.replaceAll("/$", ""))
            .httpTransport(new OkHttpTransport(http));
    if (account.helpdeskToken() != null) {
      builder.helpDeskCredential(account.helpdeskId(), account.helpdeskToken());
    }
    this.client = builder.build();
  }

  /** As the SDK makes it, but for what the network asks. */
  private static OkHttpClient http(Network network) {
    OkHttpClient.Builder http =
        OKHttps.create(network.callTimeout().toMillis(), TimeUnit.MILLISECONDS)
            .newBuilder()
            .dns(network.names()::lookup)
            .socketFactory(network.sockets());
    if (network.http2()) {
      http.protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE));
    }
    return http.build();
  }

  @Override
  public Outcome createSchedules(@Nullable List<AgentInput> agents) {
    RequestOptions options =
        RequestOptions.newBuilder().userAccessToken(account.userToken()).build();
    return outcome(
        () ->
            client.helpdesk().v1().agentSchedule().create(SdkRequests.schedules(agents), options));
  }

  @Override
  public Outcome getSchedule(@Nullable String agentId) {
    return getSchedule(agentId, new RequestOptions());
  }

  private Outcome getSchedule(@Nullable String agentId, RequestOptions options) {
    return outcome(
        () -> client.helpdesk().v1().agentSchedules().get(SdkRequests.agent(agentId), options));
  }

  @Override
  public Outcome createTimeoff(@Nullable TimeoffInput event) {
    return createTimeoff(event, new RequestOptions());
  }

  private Outcome createTimeoff(@Nullable TimeoffInput event, RequestOptions options) {
    return outcome(
        () -> client.calendar().v4().timeoffEvent().create(SdkRequests.timeoff(event), options));
  }

  @Override
  public Outcome createTimeoffWithOptionsOfRead() {
    RequestOptions options = new RequestOptions();
    getSchedule("ou_1", options);
    return createTimeoff(TimeoffInput.days(), options);
  }

  @Override
  public Outcome createTimeoffWith(Map<String, List<String>> headers) {
    return createTimeoff(TimeoffInput.days(), RequestOptions.newBuilder().headers(headers).build());
  }

  @Override
  public Outcome readWithin(Duration timeout) {
    // Told to the client as a whole: it has no timeout of a call.
    OkHttpClient patient = OKHttps.create(timeout.toMillis(), TimeUnit.MILLISECONDS);
    return getSchedule("ou_1")
        .adding("bears " + patient.readTimeoutMillis() / 1000 + " s of silence");
  }

  @Override
  public List<Duration> waits() {
    return List.of();
  }

  private static Outcome outcome(Callable<BaseResponse<?>> call) {
    BaseResponse<?> answer;
    try {
      answer = call.call();
    } catch (Exception e) {
      return Outcome.failure(Causes.name(e), e);
    }
    int status = answer.getRawResponse().getStatusCode();
    String code = "code " + answer.getCode();
    if (!answer.success()) {
      return new Outcome("plain object, " + code, false, null);
    }
    boolean isAnswer = status >= 200 && status < 300;
    return isAnswer
        ? Outcome.success()
        : new Outcome("`success()` is true, at HTTP " + status, true, null);
  }

  @Override
  public void close() {
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }
}
