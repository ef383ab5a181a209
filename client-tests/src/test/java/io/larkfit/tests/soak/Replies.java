package io.larkfit.tests.soak;

import io.larkfit.tests.soak.Reply.Ending;
import java.util.random.RandomGenerator;

/** Turns a fault into what goes over the wire. */
final class Replies {
  private static final String HTML = "<html><body><h1>An answer of a proxy</h1></body></html>";
  private static final String RESET = "x-ogw-ratelimit-reset";

  private Replies() {}

  /** The answer of this operation to a request that meets this fault. */
  static Reply of(Fault fault, SoakOperation operation, String id, RandomGenerator random) {
    Reply success = Reply.json(200, operation.success(id, random));
    return switch (fault) {
      case NONE -> success;
      case SLOW -> success.ending(Ending.WHOLE_LATER);
      case GOING_AWAY -> success.with("Connection", "close").ending(Ending.THEN_CLOSE);
      case CLOSED_AFTERWARDS -> success.ending(Ending.THEN_CLOSE);
      case RESET_UNREAD, RESET_HALF_READ, RESET_UNANSWERED -> success.ending(Ending.RESET);
      case CLOSED_UNANSWERED, CONNECTION_LOST -> success.ending(Ending.CLOSE);
      case STALLED -> success.ending(Ending.STALL);
      case RATE_LIMITED ->
          Reply.json(429, failure(operation.rateLimitCode()))
              .with(RESET, String.valueOf(random.nextInt(3)));
      case RATE_LIMITED_BARE -> Reply.of(429, "text/plain", "Too many");
      case RATE_LIMITED_AS_400 -> Reply.json(400, failure(99991400)).with(RESET, "1");
      case TOKEN_INVALID -> Reply.json(400, failure(99991663));
      case FORBIDDEN -> Reply.json(403, failure(99991672));
      case REDIRECTED -> Reply.of(302, "text/html", HTML).with("Location", "/elsewhere");
      case INTERNAL -> Reply.json(500, failure(operation.internalCode()));
      case INTERNAL_BARE -> Reply.of(500, "text/plain", "");
      case BAD_GATEWAY -> Reply.of(502, "text/html", HTML);
      case UNAVAILABLE -> Reply.of(503, "text/html", HTML).with("Retry-After", "0");
      case GATEWAY_TIMEOUT -> Reply.of(504, "text/html", HTML);
      case REQUEST_TIMEOUT -> Reply.of(408, "text/plain", "").ending(Ending.THEN_CLOSE);
      case HTML -> Reply.of(200, "text/html", HTML);
      case NOT_HTTP -> success.ending(Ending.GARBAGE);
      case HALF_BODY -> success.ending(Ending.HALF);
      case BROKEN_GZIP -> success.with("Content-Encoding", "gzip");
      case NOT_JSON -> Reply.json(200, "{\"code\":0,");
      case WRONG_TYPES -> Reply.json(200, operation.wrongTypes());
      case EMPTY -> Reply.json(200, "");
    };
  }

  private static String failure(long code) {
    return "{\"code\":" + code + ",\"msg\":\"as the soak wants it\"}";
  }
}
