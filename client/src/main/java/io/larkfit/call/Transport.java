package io.larkfit.call;

import io.larkfit.CallOptions;
import io.larkfit.json.JsonConverterFactory;
import java.io.Closeable;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import okhttp3.Authenticator;
import okhttp3.Dispatcher;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;

/** What the calls of one client share: connections, threads, and the rules of sending. */
public final class Transport implements Closeable {
  private final OkHttpClient http;
  private final boolean ownsConnections;
  private final CallRules rules;
  private final Repeats repeats;
  private final Workers workers = new Workers();
  private final Set<Run<?>> running = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  /**
   * A transport over this client.
   *
   * @param http the caller's settings; what sending safely needs is set here
   * @param ownsConnections whether its connections end with this transport
   * @param rules how calls are made
   */
  public Transport(OkHttpClient.Builder http, boolean ownsConnections, CallRules rules) {
    this.http =
        http.followRedirects(false)
            .followSslRedirects(false)
            // It would answer a refusal by sending the request again.
            .authenticator(Authenticator.NONE)
            // An answer must not be reused for another token.
            .cache(null)
            // Ours alone, so that closing cancels our calls and nobody else's.
            .dispatcher(new Dispatcher())
            .addNetworkInterceptor(new SentInterceptor())
            .build();
    this.ownsConnections = ownsConnections;
    this.rules = rules;
    this.repeats = new Repeats(rules.repeats());
  }

  /**
   * A Retrofit whose interfaces return calls that run here.
   *
   * @param baseUrl ending in a slash
   * @param defaults the options that calls start from
   * @param interceptors run last before sending
   * @return a Retrofit that only builds requests
   */
  public Retrofit retrofit(HttpUrl baseUrl, CallOptions defaults, Interceptor... interceptors) {
    OkHttpClient.Builder lane = http.newBuilder();
    for (Interceptor interceptor : interceptors) {
      lane.addInterceptor(interceptor);
    }
    lane.addInterceptor(new SendingInterceptor());
    return new Retrofit.Builder()
        .baseUrl(baseUrl)
        // Retrofit makes a call for each request and never runs it: no listener should see that.
        .client(http.newBuilder().eventListener(EventListener.NONE).build())
        .addConverterFactory(JsonConverterFactory.create())
        .addCallAdapterFactory(new FeishuCallAdapterFactory(this, lane.build(), defaults))
        .build();
  }

  /** {@return runs what has to go on whatever becomes of the call that needs it} */
  public Executor background() {
    return workers.unbounded();
  }

  CallRules rules() {
    return rules;
  }

  Repeats repeats() {
    return repeats;
  }

  /** How long a call with these options may take; null if as long as it wants. */
  @Nullable Duration timeout(CallOptions options) {
    if (options.timeout() != null) {
      return options.timeout();
    }
    return http.callTimeoutMillis() == 0 ? null : Duration.ofMillis(http.callTimeoutMillis());
  }

  /**
   * Has a thread work on the run.
   *
   * @param awaited whether a thread of the caller waits for it; if not, it takes its place in a
   *     queue
   * @throws RejectedExecutionException if this is closed
   */
  void start(Run<?> run, boolean awaited) {
    running.add(run);
    // After it can be seen by close(), which therefore meets it either here or there.
    if (closed) {
      running.remove(run);
      throw new RejectedExecutionException();
    }
    boolean taken = false;
    try {
      (awaited ? workers.unbounded() : workers.queued()).execute(() -> work(run));
      taken = true;
    } finally {
      if (!taken) {
        running.remove(run);
      }
    }
  }

  private void work(Run<?> run) {
    try {
      run.run();
    } finally {
      running.remove(run);
    }
  }

  /** Gives the run up, on a thread of its own. */
  void end(Run<?> run, String why) {
    try {
      workers.unbounded().execute(() -> run.giveUp(why));
    } catch (RejectedExecutionException | OutOfMemoryError e) {
      // Closed meanwhile, or no more threads: the one that tells must not die of it.
      run.giveUp(why);
    }
  }

  @Override
  public void close() {
    closed = true;
    running.forEach(run -> run.giveUp("it was cancelled, as its client was closed"));
    http.dispatcher().cancelAll();
    workers.close();
    if (ownsConnections) {
      http.connectionPool().evictAll();
    }
  }
}
