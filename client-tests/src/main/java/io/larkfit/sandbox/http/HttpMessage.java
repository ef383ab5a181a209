package io.larkfit.sandbox.http;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What requests and responses have in common: headers and a body. Immutable. */
public abstract sealed class HttpMessage permits HttpRequest, HttpResponse {
  private final Map<String, List<String>> headers;
  private final byte[] bytes;

  HttpMessage(Map<String, List<String>> headers, byte[] bytes) {
    Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    this.headers = Collections.unmodifiableMap(copy);
    this.bytes = bytes.clone();
  }

  /** The values of each header, which is found by its name in any case. */
  public final Map<String, List<String>> headers() {
    return headers;
  }

  /** The first value of a header, or null if there is none. */
  public final @Nullable String header(String name) {
    List<String> values = headers.get(name);
    return values == null || values.isEmpty() ? null : values.get(0);
  }

  /** The body as it is on the wire, empty if there is none. */
  public final byte[] bytes() {
    return bytes.clone();
  }

  /** The body as UTF-8 text. */
  public final String body() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
