package io.larkfit.tests.behaviour;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ServerSocketFactory;

/** A server's sockets: how its connections end, and some that it never gets to see. */
final class ListeningSockets extends ServerSocketFactory {
  /** What happens to a connection instead of being served. */
  @FunctionalInterface
  interface Encounter {
    /** Does it, when a request has begun to come. */
    void meet(Socket socket) throws IOException;
  }

  private final Semaphore closed = new Semaphore(0);
  private final AtomicInteger toMeet = new AtomicInteger();
  private final AtomicInteger met = new AtomicInteger();
  private volatile Encounter encounter = ListeningSockets::reset;
  private volatile boolean closesWithReset;

  /** Closing sends a reset from now on, not an end of stream. */
  void closeWithReset() {
    closesWithReset = true;
  }

  /** Does this with so many of the next connections. */
  void meet(int howMany, Encounter how) {
    encounter = how;
    toMeet.set(howMany);
  }

  /** With how many it did. */
  int met() {
    return met.get();
  }

  /** Waits until a connection was closed from this side. */
  void awaitClose() {
    closed.acquireUninterruptibly();
  }

  /** Resets it when the first byte has come; sooner, and the client may not have begun. */
  static void reset(Socket socket) throws IOException {
    if (socket.getInputStream().read() < 0) {
      throw new EOFException("nothing came");
    }
    socket.setSoLinger(true, 0);
    socket.close();
  }

  @Override
  public ServerSocket createServerSocket() throws IOException {
    return new ServerSocket() {
      @Override
      public Socket accept() throws IOException {
        while (true) {
          Socket socket = new Accepted();
          implAccept(socket);
          if (toMeet.getAndDecrement() <= 0) {
            return socket;
          }
          met.incrementAndGet();
          encounter.meet(socket);
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
      if (closesWithReset) {
        setSoLinger(true, 0);
      }
      super.close();
      closed.release();
    }
  }
}
