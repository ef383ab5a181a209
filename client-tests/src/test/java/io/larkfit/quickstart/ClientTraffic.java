package io.larkfit.quickstart;

import io.larkfit.sandbox.Exchange;
import io.larkfit.sandbox.http.HttpRequest;
import io.larkfit.sandbox.http.HttpResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import okhttp3.Headers;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.Buffer;
import okio.ByteString;
import okio.GzipSource;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/** Captured at this end, between OkHttp and the network. */
final class ClientTraffic implements Traffic, Interceptor {
  private static final long LIMIT = 1 << 20;

  private final List<Exchange> fresh = new ArrayList<>();

  @Override
  public OkHttpClient client() {
    return new OkHttpClient.Builder().addNetworkInterceptor(this).build();
  }

  @Override
  public synchronized List<Exchange> take() {
    List<Exchange> taken = List.copyOf(fresh);
    fresh.clear();
    return taken;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    @Nullable CopiedBody body = request.body() == null ? null : new CopiedBody(request.body());
    Response response = chain.proceed(request.newBuilder().method(request.method(), body).build());
    String query = request.url().encodedQuery();
    add(
        new HttpRequest(
            request.method(),
            request.url().encodedPath() + (query == null ? "" : "?" + query),
            map(request.headers()),
            body == null ? new byte[0] : body.copy().toByteArray()),
        HttpResponse.of(response.code())
            .headers(map(response.headers()))
            .body(read(response).toByteArray()));
    return response;
  }

  private synchronized void add(HttpRequest request, HttpResponse response) {
    fresh.add(new Exchange(null, request, response, List.of()));
  }

  private static Map<String, List<String>> map(Headers headers) {
    return headers.names().stream().collect(Collectors.toMap(name -> name, headers::values));
  }

  private static ByteString read(Response response) throws IOException {
    ByteString bytes = response.peekBody(LIMIT).byteString();
    if (!"gzip".equalsIgnoreCase(response.header("Content-Encoding"))) {
      return bytes;
    }
    try (GzipSource unzipped = new GzipSource(new Buffer().write(bytes))) {
      return Okio.buffer(unzipped).readByteString();
    }
  }
}
