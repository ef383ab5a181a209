package io.larkfit.tests.peer;

import io.larkfit.sandbox.http.HttpRequest;
import io.larkfit.sandbox.http.HttpResponse;
import io.larkfit.sandbox.http.LoopbackServer;
import java.util.ArrayList;
import java.util.List;

/** Says yes to everything, and notes what came. */
final class WireServer implements AutoCloseable {
  private static final String YES =
      "{\"code\":0,\"msg\":\"success\",\"expire\":7200,\"tenant_access_token\":\"t-1\",\"data\":{}}";

  private final List<Wire> came = new ArrayList<>();
  private final LoopbackServer server = LoopbackServer.start(this::answer);

  private HttpResponse answer(HttpRequest request) {
    synchronized (came) {
      came.add(Wire.of(request));
    }
    return HttpResponse.of(200).header("Content-Type", "application/json").body(YES);
  }

  String url() {
    return server.baseUrl();
  }

  /** What came since it was asked last. */
  List<Wire> take() {
    synchronized (came) {
      List<Wire> all = List.copyOf(came);
      came.clear();
      return all;
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
