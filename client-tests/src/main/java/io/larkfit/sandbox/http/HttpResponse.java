package io.larkfit.sandbox.http;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A response, and what the network does to it. Each change makes another response:
 *
 * <pre>{@code
 * HttpResponse.of(502).header("Content-Type", "text/html").body("<h1>Bad Gateway</h1>")
 * HttpResponse.of(200).fault(NetworkFault.RESET)
 * }</pre>
 *
 * <p>{@code toString()} shows the status only, since headers and bodies hold credentials.
 */
public final class HttpResponse extends HttpMessage {
  private final int status;
  private final Duration delay;
  private final NetworkFault fault;

  private HttpResponse(
      int status,
      Map<String, List<String>> headers,
      byte[] bytes,
      Duration delay,
      NetworkFault fault) {
    super(headers, bytes);
    this.status = status;
    this.delay = delay;
    this.fault = fault;
  }

  /**
   * A response without headers and body, which is sent at once and arrives whole.
   *
   * @param status the HTTP status
   */
  public static HttpResponse of(int status) {
    return new HttpResponse(status, Map.of(), new byte[0], Duration.ZERO, NetworkFault.NONE);
  }

  /** JSON in UTF-8, and its {@code Content-Type}. */
  public static HttpResponse json(int status, String body) {
    return of(status).header("Content-Type", "application/json; charset=utf-8").body(body);
  }

  /**
   * The same with this header, in place of any of its name. A {@code Content-Length} is sent as it
   * is given, so it may be a wrong one; without any, the body's length is sent.
   */
  public HttpResponse header(String name, String value) {
    return headers(Map.of(name, List.of(value)));
  }

  /** The same with these headers, each in place of any of its name. */
  public HttpResponse headers(Map<String, List<String>> more) {
    Map<String, List<String>> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    all.putAll(headers());
    all.putAll(more);
    return new HttpResponse(status, all, bytes(), delay, fault);
  }

  /** The same with this body, in UTF-8. */
  public HttpResponse body(String text) {
    return body(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The same with this body. */
  public HttpResponse body(byte[] other) {
    return new HttpResponse(status, headers(), other, delay, fault);
  }

  /** The same, sent so much later. */
  public HttpResponse delay(Duration other) {
    return new HttpResponse(status, headers(), bytes(), other, fault);
  }

  /** The same, broken by this. */
  public HttpResponse fault(NetworkFault other) {
    return new HttpResponse(status, headers(), bytes(), delay, other);
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** How long the server waits before it sends anything. */
  public Duration delay() {
    return delay;
  }

  /** What the network does to it. */
  public NetworkFault fault() {
    return fault;
  }

  @Override
  public String toString() {
    return "HTTP " + status;
  }
}
