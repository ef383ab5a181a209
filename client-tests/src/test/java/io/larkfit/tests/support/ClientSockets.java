package io.larkfit.tests.support;

import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/**
 * Makes sockets as OkHttp asks for them: not connected yet. In no other way, so that none slips by.
 */
public abstract class ClientSockets extends SocketFactory {
  @Override
  public abstract Socket createSocket();

  @Override
  public final Socket createSocket(String host, int port) {
    throw new UnsupportedOperationException("OkHttp connects its sockets itself");
  }

  @Override
  public final Socket createSocket(String host, int port, InetAddress local, int localPort) {
    return createSocket(host, port);
  }

  @Override
  public final Socket createSocket(InetAddress address, int port) {
    return createSocket(address.getHostName(), port);
  }

  @Override
  public final Socket createSocket(
      InetAddress address, int port, InetAddress local, int localPort) {
    return createSocket(address, port);
  }
}
