package io.larkfit.tests.errors;

import static io.larkfit.tests.support.Messages.assertSays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.larkfit.FeishuException;
import io.larkfit.FeishuException.Kind;
import io.larkfit.sandbox.http.HttpResponse;
import io.larkfit.sandbox.http.NetworkFault;
import java.io.IOException;
import okio.Buffer;
import okio.BufferedSink;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that break off on their way, and bodies that came whole and do not unzip. */
class BrokenBodiesTest {
  private static final String DONE = "{\"code\":0,\"msg\":\"success\",\"data\":{}}";
  private static final String REFUSED =
      "{\"code\":190002,\"msg\":\"m\",\"error\":{\"log_id\":\"id\",\"message\":\"the rest\"}}";

  @Test
  void aSuccessThatBreaksOffLeavesTheOutcomeUnknown() {
    try (HostileServer server = HostileServer.answering(cut(200, DONE, 20))) {
      FeishuException e = server.failure(Kind.OUTCOME_UNKNOWN);
      assertEquals(200, e.httpStatus());
      assertNull(e.code());
      assertSays(e, "Find out whether it took effect");
    }
  }

  @ParameterizedTest
  @CsvSource({"12, ", "14, ", "16, 190002", "60, 190002"})
  void aSuccessStatusThatBreaksOffAfterItsCodeIsTheRefusalThatItBegan(int after, Long code) {
    try (HostileServer server = HostileServer.answering(cut(200, REFUSED, after))) {
      FeishuException e = server.failure(code == null ? Kind.OUTCOME_UNKNOWN : Kind.REFUSED);
      assertEquals(code, e.code());
    }
  }

  @ParameterizedTest
  @CsvSource({"0, ", "14, ", "16, 190002", "60, 190002"})
  void aFailureStatusThatBreaksOffIsAFailure(int after, Long code) {
    try (HostileServer server = HostileServer.answering(cut(400, REFUSED, after))) {
      FeishuException e = server.failure(Kind.REFUSED);
      assertEquals(400, e.httpStatus());
      assertEquals(code, e.code());
    }
  }

  @Test
  void whatCameOfAnErrorBeforeItBrokeOffIsKept() {
    try (HostileServer server = HostileServer.answering(cut(400, REFUSED, 60))) {
      assertEquals("id", server.failure(Kind.REFUSED).logId());
    }
  }

  @Test
  void zippedAnswersAreRead() throws IOException {
    try (HostileServer server = HostileServer.answering(zipped(200, gzip(REFUSED)))) {
      assertEquals(190002, server.failure(Kind.REFUSED).code());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 4, 12, 25})
  void aSuccessThatDoesNotUnzipLeavesTheOutcomeUnknown(int corrupted) throws IOException {
    byte[] bytes = gzip(DONE).readByteArray();
    bytes[corrupted] ^= 0x7f;
    bytes[bytes.length - 6] ^= 0x7f;
    Buffer body = new Buffer().write(bytes);
    try (HostileServer server = HostileServer.answering(zipped(200, body))) {
      FeishuException e = server.failure(Kind.OUTCOME_UNKNOWN);
      assertEquals(200, e.httpStatus());
    }
  }

  @Test
  void aSuccessWhoseZipIsCutLeavesTheOutcomeUnknown() throws IOException {
    Buffer body = new Buffer();
    body.write(gzip(DONE), 20);
    try (HostileServer server = HostileServer.answering(zipped(200, body))) {
      assertEquals(200, server.failure(Kind.OUTCOME_UNKNOWN).httpStatus());
    }
  }

  @Test
  void aZippedSuccessThatBreaksOffOnItsWayLeavesTheOutcomeUnknown() throws IOException {
    Buffer part = new Buffer();
    part.write(gzip(DONE), 20);
    HttpResponse cut =
        zipped(200, part).header("Content-Length", "40").fault(NetworkFault.CLOSED_AFTERWARDS);
    try (HostileServer server = HostileServer.answering(cut)) {
      assertEquals(200, server.failure(Kind.OUTCOME_UNKNOWN).httpStatus());
    }
  }

  @Test
  void aRefusalWhoseChecksumIsWrongIsStillOne() throws IOException {
    byte[] bytes = gzip(REFUSED).readByteArray();
    bytes[bytes.length - 6] ^= 0x7f;
    try (HostileServer server = HostileServer.answering(zipped(200, new Buffer().write(bytes)))) {
      assertEquals(190002, server.failure(Kind.REFUSED).code());
    }
  }

  @Test
  void anEncodingThatNobodyAskedForIsNamed() throws IOException {
    HttpResponse answer = zipped(200, gzip(DONE)).header("Content-Encoding", "br");
    try (HostileServer server = HostileServer.answering(answer)) {
      assertSays(server.failure(Kind.UNDECODABLE), "encoded as br");
    }
  }

  @Test
  void anEmptyBodyIsSaidToBe() {
    try (HostileServer server = HostileServer.answering("")) {
      FeishuException e = server.failure(Kind.UNDECODABLE);
      assertSays(e, "the body is empty");
      assertNull(e.rawBody());
    }
  }

  /** Says that the whole will come, sends this many bytes of it, and closes. */
  private static HttpResponse cut(int status, String body, int after) {
    return HostileServer.json(status, new Buffer().writeUtf8(body.substring(0, after)))
        .header("Content-Length", String.valueOf(body.length()))
        .fault(NetworkFault.CLOSED_AFTERWARDS);
  }

  private static HttpResponse zipped(int status, Buffer body) {
    return HostileServer.json(status, body).header("Content-Encoding", "gzip");
  }

  private static Buffer gzip(String text) throws IOException {
    Buffer zipped = new Buffer();
    try (BufferedSink sink = Okio.buffer(new GzipSink(zipped))) {
      sink.writeUtf8(text);
    }
    return zipped;
  }
}
