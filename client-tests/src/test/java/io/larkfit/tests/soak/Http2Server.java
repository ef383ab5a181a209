package io.larkfit.tests.soak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.Protocol;
import okio.Buffer;

/** HTTP/2, without TLS: what ends a connection here ends every call on it. */
final class Http2Server implements FaultyServer {
  private static final Set<Fault> ARRIVING =
      EnumSet.of(
          Fault.RESET_UNREAD,
          Fault.RESET_HALF_READ,
          Fault.RESET_UNANSWERED,
          Fault.CLOSED_UNANSWERED,
          Fault.CONNECTION_LOST,
          Fault.GOING_AWAY);
  private static final int INTERNAL_ERROR = 2;
  private static final int REFUSED_STREAM = 7;
  private static final int CANCEL = 8;
  private static final int STALL_MILLIS = 1_000;
  private static final int LATER_MILLIS = 5;

  // Kept, or their levels are forgotten. They would print lines for each request.
  private static final List<Logger> LOGS =
      List.of(
          Logger.getLogger(MockWebServer.class.getName()),
          Logger.getLogger(okhttp3.OkHttpClient.class.getName()));

  private final MockWebServer server = new MockWebServer();

  Http2Server(FaultyPlatform platform) {
    LOGS.forEach(log -> log.setLevel(Level.SEVERE));
    server.setProtocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE));
    server.setDispatcher(new Faults(platform));
    try {
      server.start(InetAddress.getLoopbackAddress(), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String baseUrl() {
    return "http://127.0.0.1:" + server.getPort() + "/";
  }

  @Override
  public void close() {
    server.close();
  }

  /** What one stream meets on arrival. */
  private static final class Meeting {
    final Fault fault;
    int asked;

    Meeting(Fault fault) {
      this.fault = fault;
    }
  }

  /**
   * On a stream's own thread, the server asks twice what the stream meets, before and after its
   * headers are read, and then for its answer.
   */
  private static final class Faults extends Dispatcher {
    private static final ThreadLocal<Meeting> MEETING = new ThreadLocal<>();
    private static final MockResponse NOTHING = new MockResponse.Builder().build();

    private final FaultyPlatform platform;

    Faults(FaultyPlatform platform) {
      this.platform = platform;
    }

    @Override
    public MockResponse peek() {
      // It also asks on the threads of connections, for what no stream meets.
      if (!Thread.currentThread().getName().endsWith("onStream")) {
        return NOTHING;
      }
      Meeting meeting = MEETING.get();
      if (meeting == null || meeting.asked == 2) {
        meeting = new Meeting(platform.arriving(ARRIVING));
        MEETING.set(meeting);
      }
      meeting.asked++;
      MockResponse.Builder policy = new MockResponse.Builder();
      return switch (meeting.fault) {
        case RESET_UNREAD ->
            policy.onRequestStart(new SocketEffect.CloseStream(REFUSED_STREAM)).build();
        case RESET_HALF_READ -> policy.onRequestBody(new SocketEffect.CloseStream(CANCEL)).build();
        case RESET_UNANSWERED ->
            policy.onResponseStart(new SocketEffect.CloseStream(INTERNAL_ERROR)).build();
        case CLOSED_UNANSWERED ->
            policy.onResponseStart(new SocketEffect.CloseStream(CANCEL)).build();
        case CONNECTION_LOST -> policy.onResponseStart(new SocketEffect.CloseSocket()).build();
        case GOING_AWAY -> policy.onResponseEnd(SocketEffect.ShutdownConnection.INSTANCE).build();
        default -> NOTHING;
      };
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) {
      Fault fault = MEETING.get().fault;
      MEETING.remove();
      String body = request.getBody() == null ? "" : request.getBody().utf8();
      if (fault == Fault.RESET_HALF_READ && body.isEmpty()) {
        fault = Fault.NONE; // There was nothing to read half of.
      }
      if (fault == Fault.RESET_UNREAD || fault == Fault.RESET_HALF_READ) {
        platform.lost(fault);
        return NOTHING;
      }
      return response(platform.answer(request.getTarget(), body, fault, ARRIVING));
    }

    private static MockResponse response(Reply reply) {
      MockResponse.Builder response =
          new MockResponse.Builder().code(reply.status()).body(new Buffer().write(reply.body()));
      reply.headers().forEach(response::setHeader);
      response.removeHeader("Connection"); // Not on a stream.
      return switch (reply.ending()) {
        case HALF -> response.onResponseBody(new SocketEffect.CloseStream(INTERNAL_ERROR)).build();
        case STALL -> response.headersDelay(STALL_MILLIS, TimeUnit.MILLISECONDS).build();
        case WHOLE_LATER -> response.headersDelay(LATER_MILLIS, TimeUnit.MILLISECONDS).build();
        // There is no such thing as no HTTP on a stream.
        case GARBAGE -> response.code(599).build();
        default -> response.build();
      };
    }
  }
}
