package io.larkfit.call;

import java.time.Duration;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** How long the platform asks to wait, in the header that it sends with a limited call. */
final class RateLimitReset {
  private static final String HEADER = "x-ogw-ratelimit-reset";
  private static final int LONGEST = 9;

  private RateLimitReset() {}

  /** The wait; null if there is none that can be read. */
  static @Nullable Duration of(Headers headers) {
    String seconds = headers.get(HEADER);
    if (seconds == null || !seconds.matches("[0-9]{1," + LONGEST + "}")) {
      return null;
    }
    return Duration.ofSeconds(Long.parseLong(seconds));
  }
}
