package io.larkfit.call;

import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** Where the platform puts the id under which it logged a request. */
final class LogId {
  private static final String[] HEADERS = {"X-Tt-Logid", "X-Request-Id"};

  private LogId() {}

  static @Nullable String of(Headers headers) {
    for (String name : HEADERS) {
      String value = headers.get(name);
      if (value != null && !value.isEmpty()) {
        return value;
      }
    }
    return null;
  }
}
