package io.larkfit.tests.soak;

import io.larkfit.sandbox.http.HttpRequest;
import io.larkfit.sandbox.http.HttpResponse;
import io.larkfit.sandbox.http.LoopbackServer.Arrival;
import io.larkfit.tests.support.Http2Server;
import io.netty.handler.codec.http2.Http2Error;

/** What a fault is over HTTP/2: what ends a connection here ends every call on it. */
final class FaultyStreams implements Http2Server.Handler {
  private static final int STALL_MILLIS = 1_000;

  private final FaultyPlatform platform;

  FaultyStreams(FaultyPlatform platform) {
    this.platform = platform;
  }

  @Override
  public boolean arriving(Http2Server.Stream stream, boolean hasBody) {
    Arrival arrival = platform.arriving(hasBody);
    switch (arrival) {
      case READ -> {}
      case RESET_UNREAD -> stream.reset(Http2Error.REFUSED_STREAM);
      case RESET_HALF_READ -> stream.reset(Http2Error.CANCEL);
    }
    return arrival == Arrival.READ;
  }

  @Override
  public void handle(HttpRequest request, Http2Server.Stream stream) throws InterruptedException {
    FaultyPlatform.Reply reply = platform.reply(request);
    HttpResponse response = reply.response();
    Thread.sleep(response.delay().toMillis());
    switch (reply.fault()) {
      case RESET_UNANSWERED -> stream.reset(Http2Error.INTERNAL_ERROR);
      case CLOSED_UNANSWERED -> stream.reset(Http2Error.CANCEL);
      case CONNECTION_LOST -> stream.closeConnection();
      case HALF_BODY -> stream.respondHalf(response);
      // There is no such thing as no HTTP on a stream.
      case NOT_HTTP -> stream.respond(HttpResponse.of(599));
      case STALLED -> {
        Thread.sleep(STALL_MILLIS);
        stream.respond(response);
      }
      case GOING_AWAY -> {
        stream.respond(response);
        stream.goAway();
      }
      default -> stream.respond(response);
    }
  }
}
