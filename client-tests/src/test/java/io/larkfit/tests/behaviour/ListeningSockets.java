package io.larkfit.tests.behaviour;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ServerSocketFactory;

/** A server's sockets, which can say when they are closed, and can be closed with a reset. */
final class ListeningSockets extends ServerSocketFactory {
  private final Semaphore closed = new Semaphore(0);
  private final AtomicInteger toCut = new AtomicInteger();
  private final AtomicInteger cuts = new AtomicInteger();
  private volatile boolean resets;

  /** Closing sends a reset from now on, not an end of stream. */
  void reset() {
    resets = true;
  }

  /** Resets so many of the next connections when the first byte has come. */
  void cut(int howMany) {
    toCut.set(howMany);
  }

  /** How many it did. */
  int cuts() {
    return cuts.get();
  }

  /** Waits until a connection was closed from this side. */
  void awaitClose() {
    closed.acquireUninterruptibly();
  }

  @Override
  public ServerSocket createServerSocket() throws IOException {
    return new ServerSocket() {
      @Override
      public Socket accept() throws IOException {
        while (true) {
          Socket socket = new Accepted();
          implAccept(socket);
          if (toCut.getAndDecrement() <= 0) {
            return socket;
          }
          // Sooner, and the client may not have begun.
          if (socket.getInputStream().read() >= 0) {
            cuts.incrementAndGet();
          }
          socket.setSoLinger(true, 0);
          socket.close();
        }
      }
    };
  }

  @Override
  public ServerSocket createServerSocket(int port) {
    throw new UnsupportedOperationException();
  }

  @Override
  public ServerSocket createServerSocket(int port, int backlog) {
    throw new UnsupportedOperationException();
  }

  @Override
  public ServerSocket createServerSocket(int port, int backlog, InetAddress address) {
    throw new UnsupportedOperationException();
  }

  private final class Accepted extends Socket {
    @Override
    public synchronized void close() throws IOException {
      if (isClosed()) {
        return;
      }
      if (resets) {
        setSoLinger(true, 0);
      }
      super.close();
      closed.release();
    }
  }
}
