package io.larkfit.sandbox.http;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLServerSocketFactory;

/**
 * An HTTP/1.1 server on a free loopback port. Connections are kept open as HTTP/1.1 has it, each
 * served by a daemon thread of its own. Thread-safe.
 */
public final class LoopbackServer implements AutoCloseable {
  /** As many as a test may open at once. */
  private static final int BACKLOG = 1_000;

  /** What the server does with requests, on many threads at once. */
  @FunctionalInterface
  public interface Handler {
    /**
     * Answers a request. Whatever it throws is answered with status 500 and the exception's text.
     */
    HttpResponse answer(HttpRequest request) throws InterruptedException;

    /** What a request meets whose first byte has come. */
    default Arrival arriving() {
      return Arrival.READ;
    }
  }

  /** What becomes of a request on its way to the {@link Handler}. */
  public enum Arrival {
    /** It is read and answered. */
    READ,
    /** The connection is reset before anything of it is read. */
    RESET_UNREAD,
    /** The connection is reset when its headers have been read, but not its body. */
    RESET_HALF_READ
  }

  private final ServerSocket listener;
  private final String scheme;
  private final Handler handler;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final ExecutorService threads = Executors.newCachedThreadPool(LoopbackServer::daemon);
  private final Thread acceptor = daemon(this::accept);

  private LoopbackServer(ServerSocketFactory sockets, Handler handler) {
    this.handler = handler;
    scheme = sockets instanceof SSLServerSocketFactory ? "https" : "http";
    InetAddress loopback = InetAddress.getLoopbackAddress();
    try {
      listener = sockets.createServerSocket(0, BACKLOG, loopback);
    } catch (IOException e) {
      throw new UncheckedIOException("There is no free port on " + loopback, e);
    }
  }

  /** Starts one for {@code http}. */
  public static LoopbackServer start(Handler handler) {
    return start(ServerSocketFactory.getDefault(), handler);
  }

  /**
   * Starts one.
   *
   * @param sockets makes the socket that it listens on: for {@code https}, one of an {@code
   *     SSLContext}
   * @param handler answers the requests
   */
  public static LoopbackServer start(ServerSocketFactory sockets, Handler handler) {
    LoopbackServer server = new LoopbackServer(sockets, handler);
    server.acceptor.start();
    return server;
  }

  /** Its root, by address and ending in {@code /}: what "localhost" means differs. */
  public String baseUrl() {
    return url(listener.getInetAddress().getHostAddress());
  }

  /** Its root under another name for this machine. */
  public String url(String host) {
    try {
      // It puts IPv6 addresses in brackets.
      return new URI(scheme, null, host, listener.getLocalPort(), "/", null, null).toString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(host + " is no host", e);
    }
  }

  /** How many connections clients hold open. */
  public int openConnections() {
    return open.size();
  }

  /**
   * Closes the connections that there are, as servers do with idle ones. What clients send on them
   * afterwards is not read.
   */
  public void closeConnections() {
    open.forEach(LoopbackServer::close);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "loopback-server");
    thread.setDaemon(true);
    return thread;
  }

  private void accept() {
    while (true) {
      try {
        Socket socket = listener.accept();
        open.add(socket);
        threads.execute(() -> serve(socket));
      } catch (IOException | RejectedExecutionException e) {
        closeConnections();
        return; // The server was closed.
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      // Without it, a client that waits before it acknowledges makes each answer 40 ms late.
      socket.setTcpNoDelay(true);
      new HttpConnection(socket, handler).serve();
    } catch (IOException e) {
      // The client went away, as it may.
    } catch (InterruptedException e) {
      // The server was closed.
    } finally {
      open.remove(socket);
    }
  }

  /** Stops listening, interrupts what runs in the handler, and closes every connection. */
  @Override
  public void close() {
    close(listener);
    threads.shutdownNow();
    closeConnections();
    try {
      // Where it still waits, the port may take another connection.
      acceptor.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void close(Closeable socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
