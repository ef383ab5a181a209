package io.larkfit;

import io.larkfit.auth.AppCredential;
import io.larkfit.auth.AppTokenSource;
import io.larkfit.auth.Credentials;
import io.larkfit.auth.HelpdeskCredential;
import io.larkfit.auth.SharedTokens;
import io.larkfit.auth.TokenSource;
import io.larkfit.auth.TokenStore;
import io.larkfit.auth.v3.TenantAccessTokenApi;
import io.larkfit.call.CallRules;
import io.larkfit.call.Transport;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Feishu}. Not thread-safe. */
public final class FeishuBuilder {
  private HttpUrl baseUrl = BaseUrl.parse(Servers.FEISHU);
  private Credentials credentials = Credentials.NONE;
  private @Nullable AppCredential app;
  private @Nullable OkHttpClient httpClient;
  private final Timeouts timeouts = new Timeouts();
  private final List<CallListener> listeners = new ArrayList<>();
  private RepeatPolicy repeats = RepeatPolicy.standard();
  private @Nullable Pacer pacer;
  private TokenStore tokenStore = TokenStore.none();
  private String userAgent = UserAgent.of("");
  private long responseLimit = 16L << 20;
  private Clock clock = Clock.systemUTC();
  private Sleeper sleeper = duration -> TimeUnit.NANOSECONDS.sleep(duration.toNanos());

  FeishuBuilder() {}

  /**
   * The server; {@link Servers#FEISHU} unless set. Plain {@code http} is accepted, for loopback and
   * private networks: everything, secrets included, then travels in clear.
   *
   * @param baseUrl such as {@code https://open.example.com}, with or without a path below which the
   *     platform lives
   * @return this
   * @throws IllegalArgumentException if it is no such URL
   */
  public FeishuBuilder baseUrl(String baseUrl) {
    this.baseUrl = BaseUrl.parse(baseUrl);
    return this;
  }

  /**
   * Uses {@link Servers#LARK}.
   *
   * @return this
   */
  public FeishuBuilder lark() {
    return baseUrl(Servers.LARK);
  }

  /**
   * Acts as this self-built app: its tenant token is fetched when first needed, kept by this
   * client, and fetched anew before it expires. Replaces {@code tenantToken}.
   *
   * @param appId the app's id
   * @param appSecret the app's secret
   * @return this
   * @throws IllegalArgumentException if either is not visible ASCII
   */
  public FeishuBuilder app(String appId, String appSecret) {
    app = AppCredential.of(appId, appSecret);
    return this;
  }

  /**
   * Acts in a tenant, with this token. Replaces {@code app}.
   *
   * @param tenantToken visible ASCII
   * @return this
   * @throws IllegalArgumentException if the token cannot be sent in a header
   */
  public FeishuBuilder tenantToken(String tenantToken) {
    credentials = credentials.tenantToken(tenantToken);
    app = null;
    return this;
  }

  /**
   * Acts in a tenant, with the tokens of this source. Replaces {@code app}.
   *
   * @param tenantTokens asked at each request that needs one
   * @return this
   */
  public FeishuBuilder tenantToken(TokenSource tenantTokens) {
    credentials = credentials.tenantToken(tenantTokens);
    app = null;
    return this;
  }

  /**
   * Acts as a user, where operations ask for one, with this token.
   *
   * @param userToken visible ASCII
   * @return this
   * @throws IllegalArgumentException if the token cannot be sent in a header
   */
  public FeishuBuilder userToken(String userToken) {
    credentials = credentials.userToken(userToken);
    return this;
  }

  /**
   * Acts as a user, where operations ask for one, with the tokens of this source.
   *
   * @param userTokens asked at each request that needs one
   * @return this
   */
  public FeishuBuilder userToken(TokenSource userTokens) {
    credentials = credentials.userToken(userTokens);
    return this;
  }

  /**
   * Acts in this helpdesk, where operations ask for one.
   *
   * @param helpdeskId the helpdesk's id
   * @param helpdeskToken the helpdesk's token
   * @return this
   * @throws IllegalArgumentException if either is not visible ASCII
   */
  public FeishuBuilder helpdesk(String helpdeskId, String helpdeskToken) {
    credentials = credentials.helpdesk(HelpdeskCredential.of(helpdeskId, helpdeskToken));
    return this;
  }

  /**
   * Shares this client's connection pool, proxy, TLS, DNS, interceptors and timeouts. Its
   * dispatcher, cache and authenticator are not used, and it follows no redirects and repeats
   * nothing. Its own interceptors run before the credentials are added, on a thread of this client;
   * its network interceptors see the credentials.
   *
   * @param httpClient never closed by this client
   * @return this
   */
  public FeishuBuilder httpClient(OkHttpClient httpClient) {
    this.httpClient = given("httpClient", httpClient);
    return this;
  }

  /**
   * How long connecting may take; 10 seconds unless set.
   *
   * @param timeout more than zero
   * @return this
   */
  public FeishuBuilder connectTimeout(Duration timeout) {
    timeouts.connect(timeout);
    return this;
  }

  /**
   * How long the server may be silent; as long as the whole call may take, unless set.
   *
   * @param timeout more than zero
   * @return this
   */
  public FeishuBuilder readTimeout(Duration timeout) {
    timeouts.read(timeout);
    return this;
  }

  /**
   * How long a whole call may take: fetching a token, waiting, each try, and the reading of a
   * download; 60 seconds unless set.
   *
   * @param timeout more than zero
   * @return this
   */
  public FeishuBuilder callTimeout(Duration timeout) {
    timeouts.call(timeout);
    return this;
  }

  /**
   * How much of one answer is taken into memory, once unzipped; 16 MiB unless set. A success that
   * is larger is not read; of a failure, the beginning is. Reading JSON takes several times the
   * memory of its text. Downloads have no limit: they are never in memory as a whole.
   *
   * @param bytes more than zero
   * @return this
   * @throws IllegalArgumentException if it is not
   */
  public FeishuBuilder responseLimit(long bytes) {
    if (bytes < 1) {
      throw new IllegalArgumentException("responseLimit is " + bytes + ": give more than zero");
    }
    responseLimit = bytes;
    return this;
  }

  /**
   * When calls are sent again; {@link RepeatPolicy#standard} unless set.
   *
   * @param policy for all calls of the client
   * @return this
   */
  public FeishuBuilder repeats(RepeatPolicy policy) {
    this.repeats = given("policy", policy);
    return this;
  }

  /**
   * Makes calls wait for their turn before they are sent; none unless set.
   *
   * @param pacer such as {@link Pacer#documented}
   * @return this
   */
  public FeishuBuilder pacer(Pacer pacer) {
    this.pacer = given("pacer", pacer);
    return this;
  }

  /**
   * Hears of every try of every call. Each one that is added does.
   *
   * @param listener such as a {@link CallLog}
   * @return this
   */
  public FeishuBuilder listener(CallListener listener) {
    listeners.add(given("listener", listener));
    return this;
  }

  /**
   * Keeps the app's token where other clients, and other processes, find it too.
   *
   * @param store nothing is kept outside this client unless set
   * @return this
   */
  public FeishuBuilder tokenStore(TokenStore store) {
    this.tokenStore = given("store", store);
    return this;
  }

  /**
   * Names your program to the platform, after this client's own name.
   *
   * @param product such as {@code roster/1.4}; visible ASCII and blanks
   * @return this
   * @throws IllegalArgumentException if it cannot be sent
   */
  public FeishuBuilder userAgent(String product) {
    this.userAgent = UserAgent.of(ExtraHeaders.checkedValue("User-Agent", product));
    return this;
  }

  /**
   * The clock by which fetched tokens expire, for tests.
   *
   * @param clock the system's unless set
   * @return this
   */
  public FeishuBuilder clock(Clock clock) {
    this.clock = given("clock", clock);
    return this;
  }

  /**
   * How calls wait between tries and for their turn, for tests.
   *
   * @param sleeper really waits unless set
   * @return this
   */
  public FeishuBuilder sleeper(Sleeper sleeper) {
    this.sleeper = given("sleeper", sleeper);
    return this;
  }

  /**
   * Makes the client. Nothing is sent yet.
   *
   * @return a client to be closed
   */
  public Feishu build() {
    OkHttpClient.Builder http;
    if (httpClient == null) {
      http = new OkHttpClient.Builder();
      timeouts.applyWithDefaults(http);
    } else {
      http = httpClient.newBuilder();
      timeouts.apply(http);
    }
    CallListener listener = new CallListeners(listeners);
    CallRules rules = new CallRules(repeats, pacer, sleeper, listener, userAgent, responseLimit);
    Transport transport = new Transport(http, httpClient == null, rules);
    Credentials all = credentials;
    if (app != null) {
      // The token call needs no credential, so it runs where none is added.
      TenantAccessTokenApi tokens =
          transport.retrofit(baseUrl, CallOptions.none()).create(TenantAccessTokenApi.class);
      SharedTokens shared =
          new SharedTokens(
              tokenStore,
              baseUrl,
              fault -> listener.warned(String.valueOf(fault.getMessage()), fault.getCause()));
      Executor background = transport.background();
      all = all.tenantToken(new AppTokenSource(tokens, app, clock, shared, background));
    }
    return new Feishu(transport, baseUrl, all, CallOptions.none(), false);
  }

  static <T> T given(String name, @Nullable T value) {
    if (value == null) {
      throw new IllegalArgumentException(name + " is null: leave it out to use the default");
    }
    return value;
  }
}
