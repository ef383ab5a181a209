package io.larkfit.call;

import io.larkfit.FailureDetail;
import java.util.Objects;
import java.util.stream.Stream;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** Where the platform puts the id under which it logged a request. */
final class LogId {
  private LogId() {}

  static @Nullable String of(Headers headers) {
    return of(headers, null);
  }

  static @Nullable String of(Headers headers, @Nullable FailureDetail detail) {
    return Stream.of(
            headers.get("X-Tt-Logid"),
            headers.get("X-Request-Id"),
            detail == null ? null : detail.logId(),
            detail == null ? null : detail.logid())
        .filter(Objects::nonNull)
        .filter(id -> !id.trim().isEmpty())
        .findFirst()
        .orElse(null);
  }
}
