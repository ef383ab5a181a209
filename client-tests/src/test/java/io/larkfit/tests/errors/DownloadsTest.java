package io.larkfit.tests.errors;

import static io.larkfit.tests.support.Messages.assertSays;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.larkfit.CallOptions;
import io.larkfit.FeishuCall;
import io.larkfit.FeishuException;
import io.larkfit.FeishuException.Kind;
import io.larkfit.RetryPolicy;
import io.larkfit.internal.CallSettings;
import io.larkfit.internal.Timing;
import io.larkfit.internal.Transport;
import io.larkfit.meta.OperationId;
import io.larkfit.sandbox.http.HttpResponse;
import io.larkfit.tests.support.ScriptedServer;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import okhttp3.HttpUrl;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.ByteString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import retrofit2.http.GET;

/** Operations that answer files or texts, of which the spec has none yet. */
class DownloadsTest {
  private static final int LIMIT = 1024;
  private static final String REFUSED = "{\"code\":190002,\"msg\":\"m\"}";

  interface Files {
    @OperationId("download")
    @GET("file")
    FeishuCall<ResponseBody> download();

    @OperationId("text")
    @GET("text")
    FeishuCall<String> text();
  }

  private final ScriptedServer server = new ScriptedServer();
  private final Transport transport =
      new Transport(
          null,
          null,
          new CallSettings(
              HttpUrl.get(server.baseUrl()),
              RetryPolicy.never(),
              List.of(),
              null,
              "tests",
              LIMIT,
              Timing.SYSTEM));

  private final Files files =
      transport.retrofit(CallOptions.none(), CallOptions.none()).create(Files.class);

  @AfterEach
  void close() {
    transport.close();
    server.close();
  }

  @Test
  void aDownloadHasNoLimit() throws IOException {
    byte[] content = new byte[4 << 20];
    new Random(1).nextBytes(content);
    answer("application/octet-stream", new Buffer().write(content));
    try (ResponseBody file = files.download().execute()) {
      assertArrayEquals(content, file.bytes());
    }
  }

  @Test
  void aFileThatIsJsonIsNotTakenForAFailure() throws IOException {
    server.answer(
        HttpResponse.of(200)
            .header("Content-Type", "application/json")
            .header("Content-Disposition", "attachment; filename=codes.json")
            .body(REFUSED + " ".repeat(LIMIT)));
    try (ResponseBody file = files.download().execute()) {
      assertEquals(REFUSED + " ".repeat(LIMIT), file.string());
    }
  }

  @Test
  void aFailureInPlaceOfAFileIsOne() {
    answer("application/json", new Buffer().writeUtf8(REFUSED));
    FeishuException e = assertThrows(FeishuException.class, () -> files.download().execute());
    assertEquals(Kind.REFUSED, e.kind());
    assertEquals(190002, e.code());
  }

  @Test
  void jsonInPlaceOfAFileIsTakenUpToTheLimitOnly() {
    answer("application/json", new Buffer().writeUtf8("{\"code\":0}" + " ".repeat(LIMIT)));
    FeishuException e = assertThrows(FeishuException.class, () -> files.download().execute());
    assertEquals(Kind.UNDECODABLE, e.kind());
    assertSays(e, "the limit of 1024 bytes");
  }

  @Test
  void aTextWithBytesThatAreNoCharacterIsUndecodable() {
    answer("text/plain", new Buffer().write(ByteString.decodeHex("61ff62")));
    FeishuException e = assertThrows(FeishuException.class, () -> files.text().execute());
    assertEquals(Kind.UNDECODABLE, e.kind());
    assertSays(e, "not valid UTF-8");
  }

  private void answer(String contentType, Buffer body) {
    server.answer(
        HttpResponse.of(200).header("Content-Type", contentType).body(body.readByteArray()));
  }
}
