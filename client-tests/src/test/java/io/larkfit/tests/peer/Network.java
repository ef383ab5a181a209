package io.larkfit.tests.peer;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import javax.net.SocketFactory;

/**
 * How a client reaches servers: in terms that each of the two OkHttps can be told.
 *
 * @param callTimeout for a whole call
 * @param http2 without TLS and without asking first
 */
public record Network(Duration callTimeout, Names names, SocketFactory sockets, boolean http2) {
  /** Long enough never to matter on loopback. */
  private static final Duration AMPLE = Duration.ofSeconds(20);

  /** Finds addresses. */
  @FunctionalInterface
  public interface Names {
    /** The addresses of a host. */
    List<InetAddress> lookup(String host) throws UnknownHostException;
  }

  /** What each client does by itself. */
  public static Network usual() {
    return new Network(AMPLE, Network::system, SocketFactory.getDefault(), false);
  }

  /** With less patience. */
  public Network withTimeout(Duration timeout) {
    return new Network(timeout, names, sockets, http2);
  }

  /** With other name look-ups. */
  public Network withNames(Names other) {
    return new Network(callTimeout, other, sockets, http2);
  }

  /** With other sockets. */
  public Network withSockets(SocketFactory other) {
    return new Network(callTimeout, names, other, http2);
  }

  /** Over HTTP/2. */
  public Network overHttp2() {
    return new Network(callTimeout, names, sockets, true);
  }

  private static List<InetAddress> system(String host) throws UnknownHostException {
    return List.of(InetAddress.getAllByName(host));
  }
}
