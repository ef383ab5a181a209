package io.larkfit.tests.soak;

import io.larkfit.tests.soak.Reply.Ending;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import okio.Buffer;
import okio.BufferedSink;
import okio.BufferedSource;
import okio.ByteString;
import okio.Okio;

/** HTTP/1.1 over bare sockets, since real servers would be too polite. */
final class SocketServer implements FaultyServer {
  private static final Set<Fault> ARRIVING = EnumSet.of(Fault.RESET_UNREAD, Fault.RESET_HALF_READ);
  private static final long LATER_MILLIS = 5;
  private static final int LONGEST_STALL_MILLIS = 5_000;

  private final FaultyPlatform platform;
  private final ServerSocket listener;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "soak-server");
            thread.setDaemon(true);
            return thread;
          });

  SocketServer(FaultyPlatform platform) {
    this.platform = platform;
    try {
      listener = new ServerSocket(0, 1_000, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    threads.execute(this::accept);
  }

  @Override
  public String baseUrl() {
    return "http://"
        + listener.getInetAddress().getHostAddress()
        + ":"
        + listener.getLocalPort()
        + "/";
  }

  /** How many connections clients hold open. */
  int openConnections() {
    return open.size();
  }

  private void accept() {
    while (!listener.isClosed()) {
      try {
        Socket socket = listener.accept();
        open.add(socket);
        threads.execute(() -> serve(socket));
      } catch (IOException e) {
        return; // It was closed.
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      socket.setTcpNoDelay(true);
      BufferedSource source = Okio.buffer(Okio.source(socket));
      BufferedSink sink = Okio.buffer(Okio.sink(socket));
      while (exchange(socket, source, sink)) {
        // And the next on the same connection.
      }
    } catch (IOException e) {
      // The client went away, as it may.
    } finally {
      open.remove(socket);
    }
  }

  /** Answers one request. Returns whether the connection goes on. */
  private boolean exchange(Socket socket, BufferedSource source, BufferedSink sink)
      throws IOException {
    if (source.exhausted()) {
      return false;
    }
    Fault arriving = platform.arriving(ARRIVING);
    if (arriving == Fault.RESET_UNREAD) {
      platform.lost(arriving);
      return reset(socket);
    }
    String path = source.readUtf8LineStrict().split(" ")[1];
    long length = 0;
    for (String header = source.readUtf8LineStrict();
        !header.isEmpty();
        header = source.readUtf8LineStrict()) {
      if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
        length = Long.parseLong(header.substring(15).trim());
      }
    }
    if (arriving == Fault.RESET_HALF_READ) {
      platform.lost(arriving);
      return reset(socket);
    }
    Reply reply = platform.answer(path, source.readUtf8(length), Fault.NONE, ARRIVING);
    return send(reply, socket, source, sink);
  }

  private static boolean send(Reply reply, Socket socket, BufferedSource source, BufferedSink sink)
      throws IOException {
    switch (reply.ending()) {
      case RESET:
        return reset(socket);
      case CLOSE:
        return false;
      case STALL:
        socket.setSoTimeout(LONGEST_STALL_MILLIS);
        source.exhausted(); // Until the client gives up.
        return false;
      case GARBAGE:
        sink.writeUtf8("+OK ready\r\n\r\n").flush();
        return false;
      case WHOLE_LATER:
        pause();
        break;
      default:
    }
    ByteString body = reply.body();
    Buffer head = new Buffer().writeUtf8("HTTP/1.1 " + reply.status() + " Soaked\r\n");
    reply.headers().forEach((name, value) -> head.writeUtf8(name + ": " + value + "\r\n"));
    head.writeUtf8("Content-Length: " + body.size() + "\r\n\r\n");
    sink.writeAll(head);
    sink.write(reply.ending() == Ending.HALF ? body.substring(0, body.size() / 2) : body);
    sink.flush();
    return reply.ending() == Ending.WHOLE || reply.ending() == Ending.WHOLE_LATER;
  }

  /** Closes it so that the other side gets an error rather than an end. */
  private static boolean reset(Socket socket) throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
    return false;
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(LATER_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    try {
      listener.close();
      for (Socket socket : open) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    threads.shutdownNow();
  }
}
