package io.larkfit.tests.behaviour;

import io.larkfit.tests.peer.Network;
import java.time.Duration;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;

/** What only HTTP/2 can do to a request. */
final class Http2Scenarios {
  private static final Duration IMPATIENCE = Duration.ofMillis(1500);
  private static final int REFUSED_STREAM = 7;
  private static final int CANCEL = 8;
  private static final int INTERNAL_ERROR = 2;

  private Http2Scenarios() {}

  static List<Scenario> all() {
    return List.of(
        of("an ordinary answer"),
        of("REFUSED_STREAM, ten times").times(10, refused()),
        of("REFUSED_STREAM, once").once(refused()),
        of("CANCEL after the request is read, ten times")
            .times(10, read(new SocketEffect.CloseStream(CANCEL))),
        of("CANCEL after the request is read, once")
            .once(read(new SocketEffect.CloseStream(CANCEL))),
        of("INTERNAL_ERROR after the request is read, once")
            .once(read(new SocketEffect.CloseStream(INTERNAL_ERROR))),
        of("the connection is dropped after the request is read, once")
            .once(read(new SocketEffect.CloseSocket())),
        of("GOAWAY after the request is read, and no answer")
            .in(stage -> stage.networkWith(network -> network.overHttp2().withTimeout(IMPATIENCE)))
            .always(read(SocketEffect.ShutdownConnection.INSTANCE)),
        of("GOAWAY that says that the request was not read, once")
            .on(Operation.CREATE_SCHEDULES)
            .cold(
                stage -> {
                  stage.networkWith(Network::overHttp2);
                  stage.home().sockets().meet(1, new GoAway());
                }));
  }

  private static Scenario of(String name) {
    return Scenario.of(name).in(stage -> stage.networkWith(Network::overHttp2));
  }

  /** The server does this instead of acting. */
  private static Act refused() {
    return Act.deafness(
        new MockResponse.Builder().onResponseStart(new SocketEffect.CloseStream(REFUSED_STREAM)));
  }

  /** The server does this instead of answering. */
  private static Act read(SocketEffect effect) {
    return Act.silence(new MockResponse.Builder().onResponseStart(effect));
  }
}
