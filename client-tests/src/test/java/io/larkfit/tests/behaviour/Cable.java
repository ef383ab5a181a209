package io.larkfit.tests.behaviour;

import io.larkfit.tests.peer.Network;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.SocketFactory;

/** What lies between a client and the servers: names and sockets, which fail on demand. */
final class Cable extends SocketFactory implements Network.Names {
  /** A host that only this knows. */
  static final String HOST = "feishu.example";

  private volatile Fault fault = Fault.NONE;
  private final AtomicInteger times = new AtomicInteger();

  /** What can fail before anything is sent. */
  enum Fault {
    NONE,
    UNKNOWN_HOST,
    REFUSED,
    CONNECT_TIMEOUT
  }

  /** Fails so often from now on. */
  void fail(Fault how, int howOften) {
    times.set(howOften);
    fault = how;
  }

  private boolean fails(Fault how) {
    return fault == how && times.getAndDecrement() > 0;
  }

  @Override
  public List<InetAddress> lookup(String host) throws UnknownHostException {
    if (fails(Fault.UNKNOWN_HOST)) {
      throw new UnknownHostException(host);
    }
    return List.of(InetAddress.getByAddress(HOST, new byte[] {127, 0, 0, 1}));
  }

  @Override
  public Socket createSocket() {
    return new Socket() {
      @Override
      public void connect(SocketAddress address, int timeout) throws IOException {
        if (fails(Fault.REFUSED)) {
          throw new ConnectException("Connection refused");
        }
        if (fails(Fault.CONNECT_TIMEOUT)) {
          throw new SocketTimeoutException("Connect timed out");
        }
        super.connect(address, timeout);
      }
    };
  }

  @Override
  public Socket createSocket(String host, int port) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Socket createSocket(InetAddress address, int port) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Socket createSocket(InetAddress address, int port, InetAddress local, int localPort) {
    throw new UnsupportedOperationException();
  }
}
