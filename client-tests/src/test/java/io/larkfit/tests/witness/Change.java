package io.larkfit.tests.witness;

import java.util.function.UnaryOperator;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;

/** Makes a request wrong on its way, as the client itself would not send it. */
final class Change {
  private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

  private Change() {}

  /** Another body. */
  static Interceptor body(String json) {
    return change(
        request ->
            request.newBuilder().method(request.method(), RequestBody.create(json, JSON)).build());
  }

  /** Another method. */
  static Interceptor method(String method) {
    return change(request -> request.newBuilder().method(method, request.body()).build());
  }

  /** Without a header. */
  static Interceptor without(String header) {
    return change(request -> request.newBuilder().removeHeader(header).build());
  }

  private static Interceptor change(UnaryOperator<Request> change) {
    return chain -> chain.proceed(change.apply(chain.request()));
  }
}
