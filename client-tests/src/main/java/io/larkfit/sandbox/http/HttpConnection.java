package io.larkfit.sandbox.http;

import io.larkfit.sandbox.http.LoopbackServer.Arrival;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ProtocolException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One connection, and the exchanges on it, one after the other. */
final class HttpConnection {
  private static final String LENGTH = "Content-Length";
  private static final String ENCODING = "Transfer-Encoding";

  private final Socket socket;
  private final LoopbackServer.Handler handler;
  private final InputStream in;
  private final OutputStream out;
  private boolean isLast;

  HttpConnection(Socket socket, LoopbackServer.Handler handler) throws IOException {
    this.socket = socket;
    this.handler = handler;
    in = new BufferedInputStream(socket.getInputStream());
    out = new BufferedOutputStream(socket.getOutputStream());
  }

  /** Answers requests until the connection is to be closed. */
  void serve() throws IOException, InterruptedException {
    while (!isLast && hasMore()) {
      HttpRequest request;
      try {
        request = read(handler.arriving());
      } catch (ProtocolException e) {
        write(text(400, e), true);
        return;
      }
      if (request == null) {
        reset();
        return;
      }
      HttpResponse response = answer(request);
      isLast |= closes(request) || closes(response) || response.fault() != NetworkFault.NONE;
      send(response, !request.method().equals("HEAD"));
    }
  }

  /** Whether another byte comes before either side closes it. */
  private boolean hasMore() throws IOException {
    in.mark(1);
    boolean came = in.read() >= 0;
    in.reset();
    // A read that waits when its socket is closed may still be given what comes a little later.
    return came && !socket.isClosed();
  }

  /** Reads a request, or null if it arrives at no more than a reset. */
  private @Nullable HttpRequest read(Arrival arrival) throws IOException {
    if (arrival == Arrival.RESET_UNREAD) {
      return null;
    }
    String start = readLine();
    String[] parts = start.split(" ", -1);
    if (parts.length != 3 || parts[1].isEmpty() || !parts[2].startsWith("HTTP/1.")) {
      throw new ProtocolException("This is no request line of HTTP/1.1: " + start);
    }
    isLast = parts[2].equals("HTTP/1.0");
    Map<String, List<String>> headers = readHeaders();
    if (arrival == Arrival.RESET_HALF_READ) {
      return null;
    }
    HttpRequest head = new HttpRequest(parts[0], parts[1], headers, new byte[0]);
    return new HttpRequest(parts[0], parts[1], headers, readBody(head));
  }

  private Map<String, List<String>> readHeaders() throws IOException {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String line = readLine(); !line.isEmpty(); line = readLine()) {
      int colon = line.indexOf(':');
      if (colon < 1) {
        throw new ProtocolException("This is no header: " + line);
      }
      headers
          .computeIfAbsent(line.substring(0, colon), name -> new ArrayList<>())
          .add(line.substring(colon + 1).strip());
    }
    return headers;
  }

  private byte[] readBody(HttpRequest head) throws IOException {
    if ("chunked".equalsIgnoreCase(head.header(ENCODING))) {
      return readChunks();
    }
    String length = head.header(LENGTH);
    return length == null ? new byte[0] : readBytes(length, 10);
  }

  private byte[] readChunks() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    byte[] chunk;
    do {
      chunk = readBytes(readLine().split(";", 2)[0].strip(), 16);
      body.writeBytes(chunk);
      if (chunk.length > 0) {
        readLine();
      }
    } while (chunk.length > 0);
    readHeaders(); // Those behind the body say nothing that anybody asks for.
    return body.toByteArray();
  }

  private byte[] readBytes(String length, int radix) throws IOException {
    int count;
    try {
      count = Integer.parseUnsignedInt(length, radix);
    } catch (NumberFormatException e) {
      throw new ProtocolException("This is no length of a body: " + length);
    }
    if (count < 0) {
      throw new ProtocolException("A body of " + length + " bytes is too long");
    }
    byte[] bytes = in.readNBytes(count);
    if (bytes.length < count) {
      throw new EOFException();
    }
    return bytes;
  }

  private String readLine() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException();
      }
      line.write(next);
    }
    String text = line.toString(StandardCharsets.UTF_8);
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }

  private HttpResponse answer(HttpRequest request) throws InterruptedException {
    try {
      return handler.answer(request);
    } catch (RuntimeException e) {
      return text(500, e);
    }
  }

  private static HttpResponse text(int status, Exception why) {
    return HttpResponse.of(status)
        .header("Content-Type", "text/plain; charset=utf-8")
        .body(why.toString());
  }

  private static boolean closes(HttpMessage message) {
    return "close".equalsIgnoreCase(message.header("Connection"));
  }

  private void send(HttpResponse response, boolean withBody)
      throws IOException, InterruptedException {
    Thread.sleep(response.delay().toMillis());
    switch (response.fault()) {
      case NONE, CLOSED_AFTERWARDS -> write(response, withBody);
      case CLOSED_HALFWAY -> writeHalf(response);
      case STALLED_HALFWAY -> {
        writeHalf(response);
        awaitEnd();
      }
      case STALLED -> awaitEnd();
      case NO_HTTP -> write("+OK ready\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      case RESET -> reset();
      case CLOSED -> {
        // By whoever opened it.
      }
    }
  }

  private void write(HttpResponse response, boolean withBody) throws IOException {
    write(head(response), withBody ? response.bytes() : new byte[0]);
  }

  private void writeHalf(HttpResponse response) throws IOException {
    byte[] body = response.bytes();
    write(head(response), Arrays.copyOf(body, body.length / 2));
  }

  /** In one go, where the buffer holds it: a client never waits for the rest of a packet. */
  private void write(byte[]... parts) throws IOException {
    for (byte[] part : parts) {
      out.write(part);
    }
    out.flush();
  }

  private static byte[] head(HttpResponse response) {
    StringBuilder head = new StringBuilder("HTTP/1.1 " + response.status() + " \r\n");
    response
        .headers()
        .forEach((name, values) -> values.forEach(value -> append(head, name, value)));
    if (response.header(LENGTH) == null) {
      append(head, LENGTH, String.valueOf(response.bytes().length));
    }
    return head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void append(StringBuilder head, String name, String value) {
    head.append(name).append(": ").append(value).append("\r\n");
  }

  /** Reads, and forgets, until the client closes it. */
  private void awaitEnd() throws IOException {
    in.transferTo(OutputStream.nullOutputStream());
  }

  /** Closes it so that the client gets an error rather than an end. */
  private void reset() throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }
}
