package io.larkfit.tests.behaviour;

import io.larkfit.tests.peer.Network;
import io.larkfit.tests.support.ClientSockets;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** What lies between a client and the servers: names and sockets, which fail on demand. */
final class Cable extends ClientSockets implements Network.Names {
  /** A host that only this knows. */
  static final String HOST = "feishu.example";

  private final Semaphore reads = new Semaphore(0);
  private final SlowLookup slowLookup = new SlowLookup();
  private volatile Fault fault = Fault.NONE;
  private final AtomicInteger times = new AtomicInteger();

  /** What can fail before anything is sent. */
  enum Fault {
    NONE,
    UNKNOWN_HOST,
    REFUSED,
    CONNECT_TIMEOUT,
    SLOW_LOOKUP
  }

  /** Fails so often from now on. */
  void fail(Fault how, int howOften) {
    times.set(howOften);
    fault = how;
  }

  /** Forgets who waited for an answer so far. */
  void forgetReads() {
    reads.drainPermits();
  }

  /** Waits until a client waits for an answer. */
  void awaitRead() {
    reads.acquireUninterruptibly();
  }

  /** Ends a slow look-up: true if it had not ended by itself. */
  boolean endLookup() {
    return slowLookup.end();
  }

  private boolean fails(Fault how) {
    return fault == how && times.getAndDecrement() > 0;
  }

  @Override
  public List<InetAddress> lookup(String host) throws UnknownHostException {
    if (fails(Fault.SLOW_LOOKUP)) {
      slowLookup.await();
    }
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

      @Override
      public InputStream getInputStream() throws IOException {
        return new FilterInputStream(super.getInputStream()) {
          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            reads.release();
            return super.read(bytes, offset, length);
          }
        };
      }
    };
  }
}
