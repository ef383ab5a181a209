package io.larkfit;

import java.time.Duration;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** How long the parts of a call may take. */
final class Timeouts {
  private static final Duration SHORTEST = Duration.ofMillis(1);
  private static final Duration LONGEST = Duration.ofMillis(Integer.MAX_VALUE);
  private static final Duration DEFAULT_CONNECT = Duration.ofSeconds(10);
  private static final Duration DEFAULT_CALL = Duration.ofSeconds(60);

  private @Nullable Duration connect;
  private @Nullable Duration read;
  private @Nullable Duration call;

  void connect(Duration timeout) {
    connect = checked("connectTimeout", timeout);
  }

  void read(Duration timeout) {
    read = checked("readTimeout", timeout);
  }

  void call(Duration timeout) {
    call = checked("callTimeout", timeout);
  }

  /**
   * Sets them on a client of our own. Reading and writing may take as long as the whole call,
   * unless the caller said otherwise: OkHttp's own ten seconds would cut longer calls short.
   */
  void applyWithDefaults(OkHttpClient.Builder http) {
    Duration whole = call == null ? DEFAULT_CALL : call;
    http.connectTimeout(connect == null ? DEFAULT_CONNECT : connect);
    http.readTimeout(read == null ? whole : read);
    http.writeTimeout(read == null ? whole : read);
    http.callTimeout(whole);
  }

  /** Sets on the caller's client what the caller set here, and nothing else. */
  void apply(OkHttpClient.Builder http) {
    if (connect != null) {
      http.connectTimeout(connect);
    }
    if (read != null) {
      http.readTimeout(read);
    }
    if (call != null) {
      http.callTimeout(call);
    }
  }

  /**
   * Returns the timeout if OkHttp can keep it.
   *
   * @throws IllegalArgumentException naming it
   */
  static Duration checked(String name, @Nullable Duration timeout) {
    if (timeout == null || timeout.compareTo(SHORTEST) < 0 || timeout.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          name + " is " + timeout + ": give one between 1 ms and " + LONGEST.toDays() + " days");
    }
    return timeout;
  }
}
