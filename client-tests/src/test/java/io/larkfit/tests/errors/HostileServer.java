package io.larkfit.tests.errors;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.larkfit.Feishu;
import io.larkfit.FeishuBuilder;
import io.larkfit.FeishuException;
import io.larkfit.FeishuException.Kind;
import io.larkfit.sandbox.http.HttpResponse;
import io.larkfit.tests.support.OperationCall;
import io.larkfit.tests.support.ScriptedServer;
import okio.Buffer;
import org.junit.jupiter.api.Assertions;

/** A server that answers once, as a test says, and what a client makes of it. */
final class HostileServer implements AutoCloseable {
  private final ScriptedServer server = new ScriptedServer();
  private final Feishu feishu;

  private HostileServer(HttpResponse answer, long responseLimit) {
    FeishuBuilder client = server.client();
    feishu = (responseLimit == 0 ? client : client.responseLimit(responseLimit)).build();
    server.answer(answer);
  }

  static HostileServer answering(HttpResponse answer) {
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
        HttpResponse.of(200).header("Content-Type", contentType).body(body.readByteArray()));
  }

  static HostileServer limited(long responseLimit, HttpResponse answer) {
    return new HostileServer(answer, responseLimit);
  }

  static HttpResponse json(int status, Buffer body) {
    return HttpResponse.of(status)
        .header("Content-Type", "application/json; charset=utf-8")
        .body(body.readByteArray());
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
