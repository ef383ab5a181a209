package io.larkfit.internal;

import io.larkfit.CallOptions;
import java.io.IOException;
import okhttp3.Request;

/** What all calls of one interface method share. */
final class Endpoint<T> {
  private static final String USER_AGENT = "User-Agent";

  final Transport transport;
  final Operation operation;
  final AnswerReader<T> reader;

  /** The credentials of the client. */
  final CallOptions own;

  Endpoint(Transport transport, Operation operation, CallOptions own) {
    this.transport = transport;
    this.operation = operation;
    this.reader = new AnswerReader<>(operation, transport.settings.responseLimit);
    this.own = own;
  }

  /** The request that a call's arguments make. What a draft throws says why they make none. */
  Request request(retrofit2.Call<?> draft, CallOptions options) throws IOException {
    Request request = draft.request();
    Request.Builder ready = request.newBuilder().tag(CallOptions.class, options);
    ready.header(USER_AGENT, transport.settings.userAgent);
    options.headers().forEach(ready::header);
    if (!operation.isSafeToRepeat) {
      OneShotBody.apply(request, ready);
    }
    return ready.build();
  }
}
