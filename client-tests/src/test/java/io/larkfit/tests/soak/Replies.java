package io.larkfit.tests.soak;

import io.larkfit.sandbox.http.HttpResponse;
import io.larkfit.sandbox.http.NetworkFault;
import java.time.Duration;
import java.util.random.RandomGenerator;

/** Turns a fault into what goes over the wire. */
final class Replies {
  private static final String HTML = "<html><body><h1>An answer of a proxy</h1></body></html>";
  private static final String RESET = "x-ogw-ratelimit-reset";

  private static final Duration LATER = Duration.ofMillis(5);

  private Replies() {}

  /** The answer of this operation to a request that meets this fault. */
  static HttpResponse of(Fault fault, SoakOperation operation, String id, RandomGenerator random) {
    HttpResponse success = HttpResponse.json(200, operation.success(id, random));
    return switch (fault) {
      case NONE -> success;
      case SLOW -> success.delay(LATER);
      case GOING_AWAY -> success.header("Connection", "close");
      case CLOSED_AFTERWARDS -> success.fault(NetworkFault.CLOSED_AFTERWARDS);
      case RESET_UNREAD, RESET_HALF_READ, RESET_UNANSWERED -> success.fault(NetworkFault.RESET);
      case CLOSED_UNANSWERED, CONNECTION_LOST -> success.fault(NetworkFault.CLOSED);
      case STALLED -> success.fault(NetworkFault.STALLED);
      case RATE_LIMITED ->
          HttpResponse.json(429, failure(operation.rateLimitCode()))
              .header(RESET, String.valueOf(random.nextInt(3)));
      case RATE_LIMITED_BARE -> text(429, "text/plain", "Too many");
      case RATE_LIMITED_AS_400 -> HttpResponse.json(400, failure(99991400)).header(RESET, "1");
      case TOKEN_INVALID -> HttpResponse.json(400, failure(99991663));
      case FORBIDDEN -> HttpResponse.json(403, failure(99991672));
      case REDIRECTED -> text(302, "text/html", HTML).header("Location", "/elsewhere");
      case INTERNAL -> HttpResponse.json(500, failure(operation.internalCode()));
      case INTERNAL_BARE -> text(500, "text/plain", "");
      case BAD_GATEWAY -> text(502, "text/html", HTML);
      case UNAVAILABLE -> text(503, "text/html", HTML).header("Retry-After", "0");
      case GATEWAY_TIMEOUT -> text(504, "text/html", HTML);
      case REQUEST_TIMEOUT -> text(408, "text/plain", "").fault(NetworkFault.CLOSED_AFTERWARDS);
      case HTML -> text(200, "text/html", HTML);
      case NOT_HTTP -> success.fault(NetworkFault.NO_HTTP);
      case HALF_BODY -> success.fault(NetworkFault.CLOSED_HALFWAY);
      case BROKEN_GZIP -> success.header("Content-Encoding", "gzip");
      case NOT_JSON -> HttpResponse.json(200, "{\"code\":0,");
      case WRONG_TYPES -> HttpResponse.json(200, operation.wrongTypes());
      case EMPTY -> HttpResponse.json(200, "");
    };
  }

  private static HttpResponse text(int status, String type, String body) {
    return HttpResponse.of(status).header("Content-Type", type).body(body);
  }

  private static String failure(long code) {
    return "{\"code\":" + code + ",\"msg\":\"as the soak wants it\"}";
  }
}
