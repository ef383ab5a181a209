package io.larkfit.sandbox;

import java.util.List;
import okhttp3.Headers;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * One request and its answer, as they went over the wire.
 *
 * <p>Headers hold credentials. {@code toString()} of the parts shows the start line only, so that
 * an exchange can be logged.
 *
 * @param operationId the operation of the spec that the request names, or null if it names none
 * @param request what was sent
 * @param response what was answered
 * @param problems where the request contradicts the spec; empty if it doesn't
 */
public record Exchange(
    @Nullable String operationId, Request request, Response response, List<String> problems) {

  /** Copies the list. */
  public Exchange {
    problems = List.copyOf(problems);
  }

  /**
   * The request.
   *
   * @param method the HTTP method
   * @param target path and query, as sent
   * @param headers every header, in order
   * @param bytes the body, empty if there was none
   */
  public record Request(String method, String target, Headers headers, ByteString bytes) {

    /** The first value of a header, or null if it was not sent. */
    public @Nullable String header(String name) {
      return headers.get(name);
    }

    /** The path, as sent and without the query. */
    public String path() {
      int query = target.indexOf('?');
      return query < 0 ? target : target.substring(0, query);
    }

    /** The body as UTF-8 text. */
    public String body() {
      return bytes.utf8();
    }

    @Override
    public String toString() {
      return method + " " + target;
    }
  }

  /**
   * The response.
   *
   * @param status the HTTP status
   * @param headers every header, in order
   * @param bytes the body
   */
  public record Response(int status, Headers headers, ByteString bytes) {

    /** The first value of a header, or null if it was not sent. */
    public @Nullable String header(String name) {
      return headers.get(name);
    }

    /** The body as UTF-8 text. */
    public String body() {
      return bytes.utf8();
    }

    @Override
    public String toString() {
      return "HTTP " + status;
    }
  }
}
