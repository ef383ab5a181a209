package io.larkfit.internal;

import io.larkfit.internal.SendInterceptor.DeadConnectionException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Protocol;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Notes that a request begins to be sent. A network interceptor: it runs once there is a
 * connection, before the first byte.
 *
 * <p>OkHttp sends a read again if a kept connection turns out to be dead. What is not safe to
 * repeat has no such way back, so this looks before it sends: OkHttp itself does so only if the
 * connection was idle for ten seconds.
 */
final class SentInterceptor implements Interceptor {
  private static final int REQUEST_TIMEOUT = 408;
  private static final int UNAVAILABLE = 503;

  /** A connection that was in use a moment ago is not looked at: that costs a millisecond. */
  private static final long MOMENT_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

  private final Map<Connection, AtomicLong> lastUse =
      Collections.synchronizedMap(new WeakHashMap<>());

  @Override
  public Response intercept(Chain chain) throws IOException {
    // The call's own request: another interceptor may have made one without tags.
    HttpAttempt attempt = chain.call().request().tag(HttpAttempt.class);
    Connection connection = chain.connection();
    if (chain.call().isCanceled() || Thread.currentThread().isInterrupted()) {
      throw new InterruptedIOException("ended before it was sent");
    }
    if (attempt != null) {
      if (!attempt.operation.isSafeToRepeat && isDead(connection)) {
        throw new DeadConnectionException();
      }
      attempt.isSent = true;
    }
    Response response = chain.proceed(chain.request());
    if (chain.call().isCanceled()) {
      // An HTTP/2 call that is cancelled while its headers are sent, and answered nevertheless,
      // would never let go of its connection: only a failure makes OkHttp close both directions.
      response.close();
      throw new IOException("Canceled");
    }
    if (connection != null) {
      lastUse.computeIfAbsent(connection, c -> new AtomicLong()).set(System.nanoTime());
    }
    if (response.code() == UNAVAILABLE || response.code() == REQUEST_TIMEOUT) {
      // OkHttp would send it again, 408 without this header and 503 with a zero in it, settings or
      // no settings. Whether to is decided by Retries alone.
      return response.newBuilder().header("Retry-After", "1").build();
    }
    return response;
  }

  /**
   * Whether the server has closed it. On HTTP/2, OkHttp learns of that by itself, and what is read
   * here would be missing there.
   */
  private boolean isDead(@Nullable Connection connection) {
    if (connection == null || connection.protocol() != Protocol.HTTP_1_1) {
      return false;
    }
    AtomicLong used = lastUse.get(connection);
    if (used == null || System.nanoTime() - used.get() < MOMENT_NANOS) {
      return false;
    }
    Socket socket = connection.socket();
    try {
      int readTimeout = socket.getSoTimeout();
      try {
        socket.setSoTimeout(1);
        // Either its end, or a byte that nobody asked for, such as the first of a 408.
        socket.getInputStream().read();
        return true;
      } catch (SocketTimeoutException e) {
        return false;
      } finally {
        socket.setSoTimeout(readTimeout);
      }
    } catch (IOException e) {
      return true;
    }
  }
}
