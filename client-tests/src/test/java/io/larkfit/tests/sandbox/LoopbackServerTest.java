package io.larkfit.tests.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.sandbox.http.HttpRequest;
import io.larkfit.sandbox.http.HttpResponse;
import io.larkfit.sandbox.http.LoopbackServer;
import io.larkfit.sandbox.http.LoopbackServer.Arrival;
import io.larkfit.sandbox.http.NetworkFault;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import javax.net.ServerSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sandbox's HTTP, byte by byte. */
@Timeout(30)
class LoopbackServerTest {
  private static final String GET = "GET /a HTTP/1.1\r\n\r\n";
  private static final HttpResponse TEXT = HttpResponse.of(200).body("0123456789");

  private final BlockingQueue<HttpRequest> came = new LinkedBlockingQueue<>();
  private final BlockingQueue<HttpResponse> answers = new LinkedBlockingQueue<>();
  private volatile Arrival arrival = Arrival.READ;
  private final Sockets sockets = new Sockets();
  private final LoopbackServer server = LoopbackServer.start(sockets, new Scripted());

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void aConnectionServesOneRequestAfterTheOther() throws IOException {
    answer(HttpResponse.of(201).header("X-A", "1").body("é"), HttpResponse.of(202));
    assertEquals(
        "HTTP/1.1 201 \r\nX-A: 1\r\nContent-Length: 2\r\n\r\né"
            + "HTTP/1.1 202 \r\nContent-Length: 0\r\n\r\n",
        send("POST /a?b=c HTTP/1.1\r\nContent-Length: 3\r\nx-b: 2\r\nX-B: 3\r\n\r\nabc" + GET));
    HttpRequest post = came.remove();
    assertEquals("POST /a?b=c", post.toString());
    assertEquals("/a", post.path());
    assertEquals("abc", post.body());
    assertEquals(List.of("2", "3"), post.headers().get("X-b"));
    assertEquals("2", post.header("X-B"));
    assertNull(post.header("X-C"));
    assertEquals("", came.remove().body());
  }

  @Test
  void aBodyMayComeInChunks() throws IOException {
    answer(TEXT, TEXT);
    send(
        "POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"
            + "3\r\nabc\r\nA;x=y\r\n0123456789\r\n0\r\nX-Trailer: 1\r\n\r\n"
            + GET);
    assertEquals("abc0123456789", came.remove().body());
    assertEquals("GET /a", came.remove().toString());
  }

  @Test
  void parametersAreDecoded() throws IOException {
    answer(TEXT);
    send("GET /a?b=1&c&b=%E5%81%87+x%2B&=d&e=1+%zz HTTP/1.1\r\n\r\n");
    assertEquals(
        Map.of(
            "b", List.of("1", "假 x+"),
            "c", List.of(""),
            "", List.of("d"),
            "e", List.of("1+%zz")),
        came.remove().parameters());
  }

  @Test
  void whatWasAnsweredToHeadHasNoBody() throws IOException {
    answer(TEXT);
    assertEquals("HTTP/1.1 200 \r\nContent-Length: 10\r\n\r\n", send("HEAD /a HTTP/1.1\r\n\r\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /a HTTP/1.0\r\n\r\n",
        "GET /a HTTP/1.1\r\nConnection: close\r\n\r\n",
      })
  void aClientMaySayThatARequestIsItsLast(String request) throws IOException {
    answer(TEXT);
    assertEquals("HTTP/1.1 200 \r\nContent-Length: 10\r\n\r\n0123456789", send(request + GET));
    assertEquals(1, came.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /a\r\n\r\n",
        "GET /a HTTP/2.0\r\n\r\n",
        "GET  HTTP/1.1\r\n\r\n",
        "GET /a HTTP/1.1\r\nno header\r\n\r\n",
        "GET /a HTTP/1.1\r\nContent-Length: ten\r\n\r\n",
        "GET /a HTTP/1.1\r\nContent-Length: 4294967295\r\n\r\n",
        "GET /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n",
      })
  void whatIsNoRequestIsToldSoAndIsTheLast(String request) throws IOException {
    String answer = send(request + GET);
    assertTrue(answer.startsWith("HTTP/1.1 400 \r\n"), answer);
    assertTrue(answer.contains("ProtocolException"), answer);
    assertEquals(0, came.size());
  }

  @Test
  void aHandlerThatFailsIsAServerError() throws IOException {
    try (LoopbackServer failing =
            LoopbackServer.start(
                request -> {
                  throw new IllegalStateException("not today");
                });
        Socket socket = connect(failing)) {
      String answer = exchange(socket, GET);
      assertTrue(answer.startsWith("HTTP/1.1 500 \r\n"), answer);
      assertTrue(answer.contains("not today"), answer);
    }
  }

  /** Where it is not set, a client that acknowledges late makes each answer 40 ms late. */
  @Test
  void nothingWaitsForAnAcknowledgement() throws IOException {
    answer(TEXT);
    send(GET);
    assertEquals(List.of(true), sockets.noDelay);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "nothing",
      value = {
        "CLOSED_AFTERWARDS, 0123456789",
        "CLOSED_HALFWAY, 01234",
        "STALLED_HALFWAY, 01234",
        "STALLED, nothing",
        "CLOSED, nothing",
      })
  void aFaultLeavesSoMuchOfTheResponse(NetworkFault fault, String body) throws IOException {
    answer(TEXT.fault(fault));
    assertEquals(
        body == null ? "" : "HTTP/1.1 200 \r\nContent-Length: 10\r\n\r\n" + body, send(GET + GET));
    assertEquals(1, came.size());
  }

  @Test
  void whatIsNoHttpDoesNotLookLikeIt() throws IOException {
    answer(TEXT.fault(NetworkFault.NO_HTTP));
    assertEquals("+OK ready\r\n\r\n", send(GET));
  }

  @Test
  void aResetResponseIsAnErrorToTheClient() {
    answer(TEXT.fault(NetworkFault.RESET));
    assertThrows(SocketException.class, () -> send(GET));
    assertEquals(1, came.size());
  }

  @ParameterizedTest
  @EnumSource(names = "READ", mode = EnumSource.Mode.EXCLUDE)
  void aRequestMayBeResetOnArrival(Arrival reset) throws IOException {
    arrival = reset;
    try (Socket socket = connect(server)) {
      assertThrows(
          SocketException.class,
          () -> exchange(socket, "POST /a HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc"));
    }
    assertEquals(0, came.size());
  }

  @Test
  void aLengthThatIsGivenIsSentAsItIs() throws IOException {
    answer(TEXT.header("content-length", "7"));
    assertTrue(send(GET).startsWith("HTTP/1.1 200 \r\ncontent-length: 7\r\n\r\n"));
  }

  @Test
  void connectionsCanBeClosedFromThisSide() throws IOException {
    answer(TEXT, TEXT);
    try (Socket socket = connect(server)) {
      socket.getOutputStream().write(GET.getBytes(UTF_8));
      socket.getInputStream().readNBytes(1);
      assertEquals(1, server.openConnections());
      server.closeConnections();
      assertThrows(
          SocketException.class,
          () -> {
            while (true) {
              socket.getOutputStream().write(GET.getBytes(UTF_8));
            }
          });
    }
    assertEquals(1, came.size());
    assertTrue(send(GET).startsWith("HTTP/1.1 200"));
  }

  @Test
  void aClosedServerRefusesConnectionsAndInterruptsItsHandler() throws Exception {
    CountDownLatch interrupted = new CountDownLatch(1);
    LoopbackServer waiting =
        LoopbackServer.start(
            request -> {
              came.add(request);
              try {
                new CountDownLatch(1).await();
              } catch (InterruptedException e) {
                interrupted.countDown();
                throw e;
              }
              return TEXT;
            });
    try (Socket socket = connect(waiting)) {
      socket.getOutputStream().write(GET.getBytes(UTF_8));
      came.take();
      waiting.close();
      interrupted.await();
      assertEquals(-1, socket.getInputStream().read());
    }
    assertThrows(ConnectException.class, () -> connect(waiting).close());
  }

  private void answer(HttpResponse... responses) {
    answers.addAll(List.of(responses));
  }

  private String send(String requests) throws IOException {
    try (Socket socket = connect(server)) {
      return exchange(socket, requests);
    }
  }

  /** What comes until the server closes, or has nothing more to answer. */
  private static String exchange(Socket socket, String requests) throws IOException {
    socket.getOutputStream().write(requests.getBytes(UTF_8));
    socket.shutdownOutput();
    return new String(socket.getInputStream().readAllBytes(), UTF_8);
  }

  private static Socket connect(LoopbackServer server) throws IOException {
    URI url = URI.create(server.baseUrl());
    return new Socket(url.getHost(), url.getPort());
  }

  private final class Scripted implements LoopbackServer.Handler {
    @Override
    public HttpResponse answer(HttpRequest request) {
      came.add(request);
      return answers.remove();
    }

    @Override
    public Arrival arriving() {
      return arrival;
    }
  }

  /** Remembers what {@code TCP_NODELAY} its connections are set to. */
  private static final class Sockets extends ServerSocketFactory {
    final List<Boolean> noDelay = new CopyOnWriteArrayList<>();

    @Override
    public ServerSocket createServerSocket(int port, int backlog, InetAddress address)
        throws IOException {
      return new ServerSocket(port, backlog, address) {
        @Override
        public Socket accept() throws IOException {
          Socket socket =
              new Socket() {
                @Override
                public void setTcpNoDelay(boolean on) throws SocketException {
                  noDelay.add(on);
                  super.setTcpNoDelay(on);
                }
              };
          implAccept(socket);
          return socket;
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
  }
}
