package io.larkfit.sandbox.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A request as it was sent.
 *
 * <p>{@code toString()} shows method and target only, since headers and bodies hold credentials.
 */
public final class HttpRequest extends HttpMessage {
  private final String method;
  private final String target;

  /**
   * As it stood on the wire.
   *
   * @param method the HTTP method
   * @param target path and query
   * @param headers the values of each header
   * @param bytes the body, empty if there was none
   */
  public HttpRequest(
      String method, String target, Map<String, List<String>> headers, byte[] bytes) {
    super(headers, bytes);
    this.method = method;
    this.target = target;
  }

  /** The HTTP method. */
  public String method() {
    return method;
  }

  /** Path and query, as sent. */
  public String target() {
    return target;
  }

  /** The path, as sent and without the query. */
  public String path() {
    return target.split("\\?", 2)[0];
  }

  /** The decoded values of each parameter in the query. */
  public Map<String, List<String>> parameters() {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    int start = target.indexOf('?');
    if (start < 0) {
      return parameters;
    }
    for (String parameter : target.substring(start + 1).split("&")) {
      String[] parts = parameter.split("=", 2);
      parameters
          .computeIfAbsent(decode(parts[0]), name -> new ArrayList<>())
          .add(parts.length == 1 ? "" : decode(parts[1]));
    }
    return parameters;
  }

  /** What is not encoded rightly stays as it is: whoever reads the parameter refuses it. */
  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  @Override
  public String toString() {
    return method + " " + target;
  }
}
