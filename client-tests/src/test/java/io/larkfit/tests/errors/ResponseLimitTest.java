package io.larkfit.tests.errors;

import static io.larkfit.tests.support.Messages.assertSays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.Feishu;
import io.larkfit.FeishuException;
import io.larkfit.FeishuException.Kind;
import io.larkfit.calendar.v4.TimeoffEvent;
import io.larkfit.sandbox.http.HttpResponse;
import java.io.IOException;
import java.util.stream.Stream;
import okio.Buffer;
import okio.BufferedSink;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How much of an answer is taken into memory, and how long the worst of answers take. */
@Timeout(60)
class ResponseLimitTest {
  private static final int LARGE = 61 << 20;

  static Stream<Arguments> largeValues() {
    return Stream.of(
        large("one text", size -> '"' + "x".repeat(size) + '"'),
        large("one text of escapes", size -> '"' + "\\n".repeat(size / 2) + '"'),
        large("an array that opens", size -> "[".repeat(size)),
        large("objects that open", size -> "{\"a\":".repeat(size / 5)),
        large("blanks", size -> " ".repeat(size)),
        large("a number", size -> "9".repeat(size)),
        large("a fraction", size -> "0." + "9".repeat(size)),
        large("an exponent", size -> "1e" + "9".repeat(size)),
        large("empty objects", size -> "[{}" + ",{}".repeat(size / 3) + "]"),
        large("empty arrays", size -> "[[]" + ",[]".repeat(size / 3) + "]"),
        large("an object of blanks", size -> "{" + " ".repeat(size) + "}"),
        large("a name", size -> "{\"" + "n".repeat(size) + "\":1}"));
  }

  private static Arguments large(String name, Sized value) {
    return Arguments.of(name, value);
  }

  private interface Sized {
    String ofSize(int size);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("largeValues")
  void aFailureStaysOneWhateverItsErrorIs(String name, Sized value) {
    String body = "{\"code\":190002,\"error\":" + value.ofSize(10_000_000) + "}";
    try (HostileServer server = HostileServer.answering(400, body)) {
      FeishuException e = server.failure(Kind.REFUSED);
      assertEquals(190002, e.code());
      assertBounded(e);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("largeValues")
  void aFailureBehindAnythingLargeIsFound(String name, Sized value) {
    String body = "{\"error\":1,\"more\":[" + value.ofSize(10_000_000);
    String closed = name.contains("open") ? body : body + "],\"code\":190002}";
    try (HostileServer server = HostileServer.answering(200, closed)) {
      FeishuException e = server.failure(name.contains("open") ? Kind.UNDECODABLE : Kind.REFUSED);
      assertBounded(e);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("largeValues")
  void aSuccessThatIsAnythingLargeIsUndecodable(String name, Sized value) {
    String body = "{\"code\":0,\"data\":{\"start_time\":[" + value.ofSize(10_000_000) + "]}}";
    try (HostileServer server = HostileServer.answering(body)) {
      assertBounded(server.failure(Kind.UNDECODABLE));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("largeValues")
  void aBodyPastTheLimitIsNotReadAndTheLimitIsSaid(String name, Sized value) {
    Buffer body = new Buffer().writeUtf8("{\"data\":" + value.ofSize(LARGE));
    try (HostileServer server = HostileServer.answering("application/json", body)) {
      FeishuException e = server.failure(Kind.UNDECODABLE);
      assertSays(
          e, "the limit of 16777216 bytes, which Feishu.builder().responseLimit(...) raises");
      assertBounded(e);
    }
  }

  @Test
  void aBodyThatUnzipsToAnythingIsNotRead() throws IOException {
    Buffer zipped = new Buffer();
    try (BufferedSink sink = Okio.buffer(new GzipSink(zipped))) {
      for (int i = 0; i < 256; i++) {
        sink.writeUtf8(" ".repeat(1 << 20));
      }
    }
    assertTrue(zipped.size() < 1 << 20);
    HttpResponse bomb = HostileServer.json(200, zipped).header("Content-Encoding", "gzip");
    try (HostileServer server = HostileServer.answering(bomb)) {
      assertSays(server.failure(Kind.UNDECODABLE), "the limit of 16777216 bytes");
    }
  }

  @Test
  void aFailurePastTheLimitKeepsItsBeginning() {
    String body = "{\"code\":190002,\"msg\":\"m\",\"more\":\"" + "x".repeat(1000) + "\"}";
    HttpResponse answer = HostileServer.json(400, new Buffer().writeUtf8(body));
    try (HostileServer server = HostileServer.limited(100, answer)) {
      FeishuException e = server.failure(Kind.REFUSED);
      assertEquals(190002, e.code());
      assertEquals("m", e.apiMessage());
      assertEquals(body.substring(0, 100), e.rawBody());
    }
  }

  @Test
  void aRefusalOnHttp200PastTheLimitIsStillOne() {
    String body = "{\"code\":190002,\"more\":\"" + "x".repeat(1000) + "\"}";
    HttpResponse answer = HostileServer.json(200, new Buffer().writeUtf8(body));
    try (HostileServer server = HostileServer.limited(100, answer)) {
      assertEquals(190002, server.failure(Kind.REFUSED).code());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0})
  void theLimitIsTheLastSizeThatIsRead(int less) {
    String body = "{\"code\":0,\"data\":{\"title\":\"" + "x".repeat(1000) + "\"}}";
    HttpResponse answer = HostileServer.json(200, new Buffer().writeUtf8(body));
    try (HostileServer server = HostileServer.limited(body.length() + less, answer)) {
      if (less == 0) {
        assertEquals("x".repeat(1000), ((TimeoffEvent) server.success()).title());
      } else {
        assertSays(server.failure(Kind.UNDECODABLE), "the limit of " + (body.length() - 1));
      }
    }
  }

  @Test
  void theLimitCanBeRaised() {
    Buffer body =
        new Buffer()
            .writeUtf8("{\"code\":0,\"data\":{\"title\":\"" + "x".repeat(17 << 20) + "\"}}");
    try (HostileServer server =
        HostileServer.limited(Long.MAX_VALUE, HostileServer.json(200, body))) {
      assertEquals(17 << 20, String.valueOf(((TimeoffEvent) server.success()).title()).length());
    }
  }

  @Test
  void theRawBodyEndsWithAWholeCharacter() {
    Buffer body = new Buffer().writeUtf8("x" + "假".repeat(40_000));
    try (HostileServer server = HostileServer.answering("text/html", body)) {
      assertEquals("x" + "假".repeat(21_845), server.failure(Kind.UNDECODABLE).rawBody());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1})
  void aLimitOfNothingIsRefused(long limit) {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> Feishu.builder().responseLimit(limit));
    assertSays(e, "responseLimit");
  }

  /** Nothing that is kept of it is large, its causes included. */
  private static void assertBounded(FeishuException e) {
    assertTrue(String.valueOf(e.rawBody()).length() <= 64 << 10);
    for (Throwable t = e; t != null; t = t.getCause()) {
      assertTrue(String.valueOf(t.getMessage()).length() < 10_000, t.getClass().getName());
    }
  }
}
