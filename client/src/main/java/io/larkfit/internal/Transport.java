package io.larkfit.internal;

import io.larkfit.CallListener;
import io.larkfit.CallOptions;
import io.larkfit.json.JsonConverterFactory;
import java.io.Closeable;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import okhttp3.Authenticator;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;

/** What the calls of one client share: connections, threads, and the retry budget. */
public final class Transport implements Closeable {
  /** As many idle connections are kept as were in use at once within the last minute. */
  private static final long KEEP_ALIVE_SECONDS = 60;

  private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(60);

  private final OkHttpClient http;
  private final OkHttpClient once;
  private final @Nullable Duration timeout;
  private final boolean ownsConnections;
  final CallSettings settings;
  final CallListeners listeners;
  final Retries retries;
  final Workers workers = new Workers();
  private final Set<CallRun<?>> running = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  /**
   * A transport.
   *
   * @param given the caller's client, whose connections are shared; null for connections of our own
   * @param callTimeout how long a call may take; null if the caller's client says it, or nobody
   * @param settings how calls are made
   */
  public Transport(
      @Nullable OkHttpClient given, @Nullable Duration callTimeout, CallSettings settings) {
    this.ownsConnections = given == null;
    this.settings = settings;
    this.listeners = new CallListeners(settings.listeners);
    this.retries = new Retries(settings.retryPolicy, settings.timing.random);
    OkHttpClient base = given == null ? own(callTimeout) : given;
    this.timeout = callTimeout == null ? positive(base.callTimeoutMillis()) : callTimeout;
    this.http =
        base.newBuilder()
            // Each run has a deadline of its own, over all that it does.
            .callTimeout(Duration.ZERO)
            .followRedirects(false)
            .followSslRedirects(false)
            // It would answer a refusal by sending the request again.
            .authenticator(Authenticator.NONE)
            // An answer must not be reused for another token.
            .cache(null)
            .addInterceptor(new HelpdeskAuthInterceptor())
            .addInterceptor(new AccessTokenInterceptor())
            .addInterceptor(new SendInterceptor())
            .addNetworkInterceptor(new SentInterceptor())
            .build();
    this.once = http.newBuilder().retryOnConnectionFailure(false).build();
  }

  /**
   * Reading may take as long as the call: OkHttp's own ten seconds would cut longer calls short.
   */
  private static OkHttpClient own(@Nullable Duration callTimeout) {
    Duration whole = callTimeout == null ? DEFAULT_TIMEOUT : callTimeout;
    return new OkHttpClient.Builder()
        .callTimeout(whole)
        .readTimeout(whole)
        .writeTimeout(whole)
        .connectionPool(new ConnectionPool(Integer.MAX_VALUE, KEEP_ALIVE_SECONDS, TimeUnit.SECONDS))
        .build();
  }

  private static @Nullable Duration positive(int millis) {
    return millis == 0 ? null : Duration.ofMillis(millis);
  }

  /**
   * A Retrofit whose interfaces return calls that run here.
   *
   * @param own the credentials of the client
   * @param defaults the options that calls start from
   * @return a Retrofit that only builds requests
   */
  public Retrofit retrofit(CallOptions own, CallOptions defaults) {
    return new Retrofit.Builder()
        .baseUrl(settings.baseUrl)
        // It makes a call for each request, and never runs it: no listener should see that.
        .client(http.newBuilder().eventListener(EventListener.NONE).build())
        .addConverterFactory(JsonConverterFactory.create())
        .addCallAdapterFactory(new FeishuCallAdapterFactory(this, own, defaults))
        .build();
  }

  /** {@return the server} */
  public HttpUrl baseUrl() {
    return settings.baseUrl;
  }

  /** {@return all listeners of the client, as one that throws no exception} */
  public CallListener listeners() {
    return listeners;
  }

  /** {@return runs at once, on a thread of the client, what goes on whatever becomes of a call} */
  public Executor background() {
    return workers::unbounded;
  }

  /** Runs submitted calls. */
  Executor executor() {
    return settings.executor == null ? workers : settings.executor;
  }

  /** How long a call with these options may take; null if as long as it wants. */
  @Nullable Duration timeout(CallOptions options) {
    return options.timeout() == null ? timeout : options.timeout();
  }

  /** The call that sends this request, which OkHttp sends again only if that is safe. */
  Call call(Request request, Operation operation, Duration left) {
    boolean mayReconnect = operation.isSafeToRepeat || request.body() != null;
    Call call = (mayReconnect ? http : once).newCall(request);
    if (operation.answer == ResponseBody.class) {
      // A download is read when the run is over, and still has to end in time.
      call.timeout().timeout(Math.max(1, left.toNanos()), TimeUnit.NANOSECONDS);
    }
    return call;
  }

  /** False if this is closed. */
  boolean enter(CallRun<?> run) {
    running.add(run);
    // After it can be seen by close(), which therefore meets it either here or there.
    if (closed) {
      running.remove(run);
    }
    return !closed;
  }

  void leave(CallRun<?> run) {
    running.remove(run);
  }

  @Override
  public void close() {
    closed = true;
    running.forEach(run -> run.cancel("it was cancelled, as its client was closed"));
    workers.close();
    if (ownsConnections) {
      http.connectionPool().evictAll();
    }
  }
}
