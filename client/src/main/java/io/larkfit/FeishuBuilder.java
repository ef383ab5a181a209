package io.larkfit;

import io.larkfit.auth.TokenSource;
import io.larkfit.auth.TokenStore;
import io.larkfit.auth.v3.TenantAccessTokenApi;
import io.larkfit.auth.v3.TenantAccessTokenRequest;
import io.larkfit.internal.CallSettings;
import io.larkfit.internal.ClassPath;
import io.larkfit.internal.Secrets;
import io.larkfit.internal.TenantTokens;
import io.larkfit.internal.Timing;
import io.larkfit.internal.TokenIssuer;
import io.larkfit.internal.Transport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Feishu}. Not thread-safe. */
public final class FeishuBuilder {
  private String baseUrl = Servers.FEISHU;
  private final CallOptions.Builder credentials = CallOptions.builder();
  private @Nullable TenantAccessTokenRequest app;
  private @Nullable OkHttpClient httpClient;
  private @Nullable Duration callTimeout;
  private final List<CallListener> listeners = new ArrayList<>();
  private RetryPolicy retryPolicy = RetryPolicy.standard();
  private @Nullable Executor executor;
  private @Nullable TokenStore tokenStore;
  private String product = "";
  private long responseLimit = 16L << 20;
  private Timing timing = Timing.SYSTEM;

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
    ClassPath.okHttpVersion();
    this.baseUrl = parsed(baseUrl).toString();
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
   * client, and refreshed in the background from three minutes before it expires. Replaces {@code
   * tenantToken}.
   *
   * @param appId the app's id
   * @param appSecret the app's secret
   * @return this
   * @throws IllegalArgumentException if either is not visible ASCII
   */
  public FeishuBuilder app(String appId, String appSecret) {
    app =
        TenantAccessTokenRequest.builder()
            .appId(Secrets.checked("appId", appId))
            .appSecret(Secrets.checked("appSecret", appSecret))
            .build();
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
    credentials.tenantToken(tenantToken);
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
    credentials.tenantToken(tenantTokens);
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
    credentials.userToken(userToken);
    return this;
  }

  /**
   * Acts as a user, where operations ask for one, with the tokens of this source.
   *
   * @param userTokens asked at each request that needs one
   * @return this
   */
  public FeishuBuilder userToken(TokenSource userTokens) {
    credentials.userToken(userTokens);
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
    credentials.helpdesk(helpdeskId, helpdeskToken);
    return this;
  }

  /**
   * Shares this client's connection pool, proxy, TLS, DNS, interceptors and timeouts. Its cache and
   * authenticator are not used, and it follows no redirects and sends again only what is safe to
   * repeat. Its interceptors run before the credentials are added, on the thread that makes the
   * call; its network interceptors see the credentials.
   *
   * @param httpClient never closed by this client
   * @return this
   */
  public FeishuBuilder httpClient(OkHttpClient httpClient) {
    this.httpClient = given("httpClient", httpClient);
    return this;
  }

  /**
   * How long a whole call may take: fetching a token, waiting, each attempt, and the reading of a
   * download; as a given {@code OkHttpClient} has it, or else 60 seconds, unless set. Of one of our
   * own, connecting takes 10 seconds of that at most.
   *
   * @param timeout more than zero
   * @return this
   */
  public FeishuBuilder callTimeout(Duration timeout) {
    callTimeout = CallOptions.checked("callTimeout", timeout);
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
   * When calls are sent again; {@link RetryPolicy#standard} unless set.
   *
   * @param policy for all calls of the client
   * @return this
   */
  public FeishuBuilder retryPolicy(RetryPolicy policy) {
    this.retryPolicy = given("policy", policy);
    return this;
  }

  /**
   * Runs submitted calls; threads of the client unless set. It decides how many run at once, and
   * what they inherit; on Java 21, {@code Executors.newVirtualThreadPerTaskExecutor()} is a good
   * one. A call that it does not take fails without being sent.
   *
   * @param executor never closed by this client
   * @return this
   */
  public FeishuBuilder executor(Executor executor) {
    this.executor = given("executor", executor);
    return this;
  }

  /**
   * Hears of every attempt of every call. Each one that is added does.
   *
   * @param listener such as {@code attempt -> logger.info(attempt.toString())}
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
    this.product = ExtraHeaders.checkedValue("User-Agent", product);
    return this;
  }

  /** Time and chance, for tests. */
  FeishuBuilder timing(Timing timing) {
    this.timing = timing;
    return this;
  }

  /**
   * Makes the client. Nothing is sent yet.
   *
   * @return a client to be closed
   * @throws IllegalStateException if OkHttp or Okio are missing, doubled or too old on the class
   *     path, naming the jars and the remedy
   */
  public Feishu build() {
    String userAgent = agents(ClassPath.okHttpVersion());
    HttpUrl server = parsed(baseUrl);
    CallSettings settings =
        new CallSettings(
            server,
            retryPolicy,
            new ArrayList<>(listeners),
            executor,
            userAgent,
            responseLimit,
            timing);
    Transport transport = new Transport(httpClient, callTimeout, settings);
    if (app != null) {
      // The token call needs no credential.
      TenantAccessTokenApi api =
          transport
              .retrofit(CallOptions.none(), CallOptions.none())
              .create(TenantAccessTokenApi.class);
      TokenIssuer issuer = new TokenIssuer(api, app, tokenStore, server, transport.listeners());
      credentials.tenantToken(
          new TenantTokens(issuer, timing.clock(), transport.listeners(), transport.background()));
    }
    return new Feishu(transport, credentials.build(), CallOptions.none(), false);
  }

  /** The URL in the form that Retrofit needs, ending in a slash. */
  private static HttpUrl parsed(@Nullable String text) {
    HttpUrl url = text == null ? null : HttpUrl.parse(text);
    if (url == null) {
      throw new IllegalArgumentException(
          "baseUrl is not an http or https URL: give one such as " + Servers.FEISHU);
    }
    if (!url.username().isEmpty() || !url.password().isEmpty()) {
      throw new IllegalArgumentException("baseUrl holds a user name or password: leave it out");
    }
    if (url.query() != null || url.fragment() != null) {
      throw new IllegalArgumentException("baseUrl holds a query or fragment: leave it out");
    }
    String path = url.encodedPath();
    return path.endsWith("/") ? url : url.newBuilder().encodedPath(path + "/").build();
  }

  private String agents(String okHttpVersion) {
    String java = System.getProperty("java.specification.version", "unknown");
    String own = "larkfit/" + Version.VERSION + " okhttp/" + okHttpVersion + " java/" + java;
    return product.isEmpty() ? own : own + " " + product;
  }

  static <T> T given(String name, @Nullable T value) {
    if (value == null) {
      throw new IllegalArgumentException(name + " is null: leave it out to use the default");
    }
    return value;
  }
}
