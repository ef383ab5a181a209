package io.larkfit.tests.errors;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.larkfit.Feishu;
import io.larkfit.FeishuBuilder;
import io.larkfit.FeishuException;
import io.larkfit.FeishuException.Kind;
import io.larkfit.tests.support.OperationCall;
import io.larkfit.tests.support.ScriptedServer;
import mockwebserver3.MockResponse;
import okio.Buffer;
import org.junit.jupiter.api.Assertions;

/** A server that answers once, as a test says, and what a client makes of it. */
final class HostileServer implements AutoCloseable {
  private final ScriptedServer server = new ScriptedServer();
  private final Feishu feishu;

  private HostileServer(MockResponse answer, long responseLimit) {
    FeishuBuilder client = server.client();
    feishu = (responseLimit == 0 ? client : client.responseLimit(responseLimit)).build();
    server.answer(answer);
  }

  static HostileServer answering(MockResponse answer) {
    return new HostileServer(answer, 0);
  }

  static HostileServer answering(String body) {
    return answering(json(200, new Buffer().writeUtf8(body)));
  }

  static HostileServer answering(int status, String body) {
    return answering(json(status, new Buffer().writeUtf8(body)));
  }

  static HostileServer answering(String contentType, Buffer body) {
    return answering(
        new MockResponse.Builder().setHeader("Content-Type", contentType).body(body).build());
  }

  static HostileServer limited(long responseLimit, MockResponse answer) {
    return new HostileServer(answer, responseLimit);
  }

  static MockResponse json(int status, Buffer body) {
    return new MockResponse.Builder()
        .code(status)
        .setHeader("Content-Type", "application/json; charset=utf-8")
        .body(body)
        .build();
  }

  /** What a create answers, if it is a success. */
  Object success() {
    return success(OperationCall.CREATE_TIMEOFF_EVENT);
  }

  Object success(OperationCall call) {
    return call.on(feishu).execute();
  }

  /** How a create fails. */
  FeishuException failure() {
    return failure(OperationCall.CREATE_TIMEOFF_EVENT);
  }

  FeishuException failure(OperationCall call) {
    return assertThrows(FeishuException.class, () -> call.on(feishu).execute());
  }

  /** The same, and of which kind. */
  FeishuException failure(Kind kind) {
    FeishuException e = failure();
    Assertions.assertEquals(kind, e.kind(), e::getMessage);
    return e;
  }

  @Override
  public void close() {
    feishu.close();
    server.close();
  }
}
