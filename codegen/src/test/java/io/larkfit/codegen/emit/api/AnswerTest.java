package io.larkfit.codegen.emit.api;

import static io.larkfit.codegen.emit.api.Ir.BINARY;
import static io.larkfit.codegen.emit.api.Ir.RANGE_VALUE;
import static io.larkfit.codegen.emit.api.Ir.STRING;
import static io.larkfit.codegen.emit.api.Ir.list;
import static io.larkfit.codegen.emit.api.Ir.operation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.squareup.moshi.JsonDataException;
import io.larkfit.codegen.ir.Doc;
import io.larkfit.codegen.ir.Response;
import io.larkfit.codegen.ir.Response.Kind;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AnswerTest {

  private static GeneratedApi api;

  @BeforeAll
  static void generate() {
    api =
        GeneratedApi.of(
            operation("GET", "/a").id("model").answers(Kind.JSON, RANGE_VALUE, "data").build(),
            operation("GET", "/b").id("models").answers(Kind.JSON, list(RANGE_VALUE)).build(),
            operation("GET", "/c").id("json").answers(Kind.JSON, STRING).build(),
            operation("GET", "/d").id("text").answers(Kind.TEXT, STRING).build(),
            operation("GET", "/e").id("bytes").answers(Kind.BINARY, BINARY).build(),
            operation("GET", "/x").id("asked").answers(ofSeveralTypes()).build(),
            operation("GET", "/f").id("empty").build(),
            operation("HEAD", "/g").id("head").build(),
            operation("TRACE", "/h").id("trace").build());
  }

  private static Response ofSeveralTypes() {
    return new Response(
        Kind.JSON, STRING, null, "200", Doc.NONE, List.of(), List.of(), "application/json");
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  private static MockResponse ok(String body) {
    return new MockResponse.Builder().code(200).body(body).build();
  }

  @Test
  void modelIsDecoded() {
    assertEquals(api.range(1, 2, null), api.answer(ok("{\"from\":1,\"to\":2}"), "model").body());
    assertEquals(
        List.of(api.range(1, null, null)), api.answer(ok("[{\"from\":1}]"), "models").body());
  }

  @Test
  void moreDataAfterTheAnswerIsRefused() {
    assertThrows(Exception.class, () -> api.answer(ok("{} {}"), "model"));
  }

  @Test
  void wrongTypeIsRefusedWithItsPath() {
    JsonDataException refusal =
        assertThrows(JsonDataException.class, () -> api.answer(ok("[{\"from\":\"1\"}]"), "models"));

    assertTrue(refusal.getMessage().contains("$[0].from"), refusal.getMessage());
  }

  @Test
  void theTypeThatIsReadIsAskedForWhereThereIsAChoice() {
    assertEquals("application/json", api.call("asked").request().header("Accept"));
    assertNull(api.call("json").request().header("Accept"));
  }

  @Test
  void textIsNotJson() {
    assertEquals("\"x\"", api.answer(ok("\"x\""), "text").body());
    assertEquals("x", api.answer(ok("\"x\""), "json").body());
  }

  @Test
  void noContentIsNull() {
    assertNull(api.answer(ok("ignored"), "empty").body());
    assertEquals(200, api.answer(new MockResponse.Builder().code(200).build(), "head").code());
  }

  @Test
  void bytesAreStreamed() throws IOException {
    MockResponse slow =
        new MockResponse.Builder()
            .code(200)
            .body("x".repeat(200_000))
            .throttleBody(100_000, 2, TimeUnit.SECONDS)
            .build();

    long start = System.nanoTime();
    try (ResponseBody body = (ResponseBody) api.answer(slow, "bytes").body()) {
      assertEquals('x', body.source().readByte());
      assertTrue(System.nanoTime() - start < TimeUnit.SECONDS.toNanos(2), "buffered");
    }
  }

  @Test
  void unusualMethodsAreSent() {
    api.answer(new MockResponse.Builder().code(204).build(), "trace");
  }
}
