package io.larkfit.tests.soak;

import java.util.LinkedHashMap;
import java.util.Map;
import okio.ByteString;

/**
 * What the server sends back.
 *
 * @param status of HTTP
 * @param headers but the length's
 * @param body in full, also if only part of it is sent
 * @param ending how it ends
 */
record Reply(int status, Map<String, String> headers, ByteString body, Ending ending) {
  private static final String JSON = "application/json; charset=utf-8";

  /** How an exchange ends. */
  enum Ending {
    /** In good order; the connection stays. */
    WHOLE,
    /** In good order, after a moment. */
    WHOLE_LATER,
    /** The connection is closed after the answer. */
    THEN_CLOSE,
    /** Half of the body is sent, then the connection is closed. */
    HALF,
    /** Something is sent that is no answer. */
    GARBAGE,
    /** The connection is closed without an answer. */
    CLOSE,
    /** The connection is reset without an answer. */
    RESET,
    /** Nothing comes. */
    STALL
  }

  static Reply json(int status, String body) {
    return of(status, JSON, body);
  }

  static Reply of(int status, String type, String body) {
    return new Reply(
        status, Map.of("Content-Type", type), ByteString.encodeUtf8(body), Ending.WHOLE);
  }

  Reply with(String header, String value) {
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.put(header, value);
    return new Reply(status, all, body, ending);
  }

  Reply ending(Ending other) {
    return new Reply(status, headers, body, other);
  }
}
