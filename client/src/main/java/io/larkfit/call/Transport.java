package io.larkfit.call;

import io.larkfit.json.JsonConverterFactory;
import java.io.Closeable;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Dispatcher;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import retrofit2.Retrofit;

/**
 * What the calls of one client share: connections, threads, and the rules of sending.
 *
 * <p>Threads are started for submitted calls only, and are daemons that end when idle.
 */
public final class Transport implements Closeable {
  private static final int SUBMITTED_AT_ONCE = 64;
  private static final long IDLE_SECONDS = 5;
  private static final AtomicInteger THREADS = new AtomicInteger();

  private final OkHttpClient http;
  private final boolean ownsConnections;
  private final ThreadPoolExecutor executor;
  private volatile boolean closed;

  /**
   * A transport over this client.
   *
   * @param http the caller's settings; what sending safely needs is set here
   * @param ownsConnections whether its connections end with this transport
   */
  public Transport(OkHttpClient.Builder http, boolean ownsConnections) {
    this.http =
        http.followRedirects(false)
            .followSslRedirects(false)
            // An answer must not be reused for another token.
            .cache(null)
            // Ours alone, so that closing cancels our calls and nobody else's.
            .dispatcher(new Dispatcher())
            .addInterceptor(new CallTimeoutInterceptor())
            .addNetworkInterceptor(new SentInterceptor())
            .build();
    this.ownsConnections = ownsConnections;
    this.executor =
        new ThreadPoolExecutor(
            SUBMITTED_AT_ONCE,
            SUBMITTED_AT_ONCE,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Transport::newThread);
    executor.allowCoreThreadTimeOut(true);
  }

  private static Thread newThread(Runnable work) {
    Thread thread = new Thread(work, "larkfit-" + THREADS.incrementAndGet());
    thread.setDaemon(true);
    return thread;
  }

  /**
   * A Retrofit whose interfaces return calls that run here.
   *
   * @param baseUrl ending in a slash
   * @param interceptors run last before sending
   * @return a Retrofit that only builds requests
   */
  public Retrofit retrofit(HttpUrl baseUrl, Interceptor... interceptors) {
    OkHttpClient.Builder lane = http.newBuilder();
    for (Interceptor interceptor : interceptors) {
      lane.addInterceptor(interceptor);
    }
    return new Retrofit.Builder()
        .baseUrl(baseUrl)
        // Retrofit makes a call for each request and never runs it: no listener should see that.
        .client(http.newBuilder().eventListener(EventListener.NONE).build())
        .addConverterFactory(JsonConverterFactory.create())
        .addCallAdapterFactory(new FeishuCallAdapterFactory(this, lane.build()))
        .build();
  }

  Executor executor() {
    return executor;
  }

  boolean isClosed() {
    return closed;
  }

  @Override
  public void close() {
    closed = true;
    http.dispatcher().cancelAll();
    // Not shutdownNow: what waits in the queue still runs, to tell its caller that this is closed.
    executor.shutdown();
    if (ownsConnections) {
      http.connectionPool().evictAll();
    }
  }
}
