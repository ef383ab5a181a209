package io.larkfit.tests.peer;

import io.larkfit.CallOptions;
import io.larkfit.Feishu;
import io.larkfit.FeishuBuilder;
import io.larkfit.FeishuCall;
import io.larkfit.FeishuException;
import io.larkfit.TestTiming;
import io.larkfit.UserIdType;
import io.larkfit.calendar.v4.CreateTimeoffEventRequest;
import io.larkfit.tests.support.Naps;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import org.jspecify.annotations.Nullable;

/** This project's client, used as the README shows. */
public final class Larkfit implements Caller {
  private final Account account;
  private final Naps naps = new Naps();
  private final AtomicInteger silence = new AtomicInteger();
  private final Feishu feishu;
  private final OkHttpClient http;

  /** A client of the server at this URL. */
  public Larkfit(String baseUrl, Account account, Network network) {
    this.account = account;
    this.http = http(network);
    FeishuBuilder builder =
        TestTiming.sleeper(naps)
            .on(Feishu.builder())
            .baseUrl(baseUrl)
            .httpClient(http)
            .callTimeout(network.callTimeout())
            .app(account.appId(), account.appSecret())
            .userToken(account.userToken());
    if (account.helpdeskToken() != null) {
      builder.helpdesk(account.helpdeskId(), account.helpdeskToken());
    }
    this.feishu = builder.build();
  }

  private OkHttpClient http(Network network) {
    OkHttpClient.Builder http =
        new OkHttpClient.Builder()
            .dns(network.names()::lookup)
            .socketFactory(network.sockets())
            .addNetworkInterceptor(
                chain -> {
                  silence.set(chain.readTimeoutMillis());
                  return chain.proceed(chain.request());
                });
    if (network.http2()) {
      http.protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE));
    }
    return http.build();
  }

  /** The client itself. */
  public Feishu feishu() {
    return feishu;
  }

  @Override
  public Outcome createSchedules(@Nullable List<AgentInput> agents) {
    return outcome(
        () -> feishu.helpdesk().agentSchedules().create(LarkfitRequests.schedules(agents)));
  }

  @Override
  public Outcome getSchedule(@Nullable String agentId) {
    return outcome(() -> feishu.helpdesk().agentSchedules().get(agentId));
  }

  @Override
  public Outcome createTimeoff(@Nullable TimeoffInput event) {
    return outcome(() -> timeoff(event));
  }

  private FeishuCall<?> timeoff(@Nullable TimeoffInput event) {
    CreateTimeoffEventRequest body = LarkfitRequests.timeoff(event);
    return event == null || event.userIdType() == null
        ? feishu.calendar().timeoffEvents().create(body)
        : feishu.calendar().timeoffEvents().create(body, UserIdType.of(event.userIdType()));
  }

  @Override
  public Outcome createTimeoffWithOptionsOfRead() {
    CallOptions options =
        CallOptions.builder().helpdesk(account.helpdeskId(), account.helpdeskToken()).build();
    outcome(() -> feishu.helpdesk().agentSchedules().get("ou_1").with(options));
    return outcome(() -> timeoff(TimeoffInput.days()).with(options));
  }

  @Override
  public Outcome createTimeoffWith(Map<String, List<String>> headers) {
    CallOptions.Builder options = CallOptions.builder();
    headers.forEach((name, values) -> values.forEach(value -> options.header(name, value)));
    CallOptions built = options.build();
    return outcome(() -> timeoff(TimeoffInput.days()).with(built));
  }

  @Override
  public Outcome readWithin(Duration timeout) {
    CallOptions options = CallOptions.builder().timeout(timeout).build();
    return outcome(() -> feishu.helpdesk().agentSchedules().get("ou_1").with(options))
        .adding("bears " + silence.get() / 1000 + " s of silence");
  }

  @Override
  public List<Duration> waits() {
    return naps.taken();
  }

  private static Outcome outcome(Supplier<FeishuCall<?>> call) {
    try {
      call.get().execute();
      return Outcome.success();
    } catch (FeishuException e) {
      return Outcome.failure(text(e), e);
    } catch (RuntimeException e) {
      return Outcome.failure("refused while built", e);
    }
  }

  private static String text(FeishuException e) {
    StringBuilder text = new StringBuilder(e.kind().name());
    if (e.httpStatus() != null) {
      text.append(", HTTP ").append(e.httpStatus());
    }
    if (e.code() != null) {
      text.append(", code ").append(e.code());
    }
    return text.toString();
  }

  @Override
  public void close() {
    feishu.close();
    http.connectionPool().evictAll();
  }
}
