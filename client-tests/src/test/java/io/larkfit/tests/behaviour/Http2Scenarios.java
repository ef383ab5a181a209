package io.larkfit.tests.behaviour;

import io.larkfit.tests.peer.Network;
import io.larkfit.tests.support.Http2Server;
import io.netty.handler.codec.http2.Http2Error;
import java.time.Duration;
import java.util.List;

/** What only HTTP/2 can do to a request. */
final class Http2Scenarios {
  private static final Duration IMPATIENCE = Duration.ofMillis(1500);

  private Http2Scenarios() {}

  static List<Scenario> all() {
    return List.of(
        of("an ordinary answer"),
        of("REFUSED_STREAM, ten times").times(10, refused()),
        of("REFUSED_STREAM, once").once(refused()),
        of("CANCEL after the request is read, ten times")
            .times(10, Act.silence(stream -> stream.reset(Http2Error.CANCEL))),
        of("CANCEL after the request is read, once")
            .once(Act.silence(stream -> stream.reset(Http2Error.CANCEL))),
        of("INTERNAL_ERROR after the request is read, once")
            .once(Act.silence(stream -> stream.reset(Http2Error.INTERNAL_ERROR))),
        of("the connection is dropped after the request is read, once")
            .once(Act.silence(Http2Server.Stream::closeConnection)),
        of("GOAWAY after the request is read, and no answer")
            .in(stage -> stage.networkWith(network -> network.overHttp2().withTimeout(IMPATIENCE)))
            .always(Act.silence(Http2Server.Stream::goAway)),
        of("GOAWAY that says that the request was not read, once")
            .on(Operation.CREATE_SCHEDULES)
            .cold(
                stage -> {
                  stage.networkWith(Network::overHttp2);
                  stage.home().goAwayUnread();
                }));
  }

  private static Scenario of(String name) {
    return Scenario.of(name).in(stage -> stage.networkWith(Network::overHttp2));
  }

  /** The server does this instead of acting. */
  private static Act refused() {
    return Act.deafness(stream -> stream.reset(Http2Error.REFUSED_STREAM));
  }
}
