package io.larkfit.tests.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** Says yes to everything, and notes what came. */
final class WireServer implements AutoCloseable {
  private static final String YES =
      "{\"code\":0,\"msg\":\"success\",\"expire\":7200,\"tenant_access_token\":\"t-1\",\"data\":{}}";

  private final MockWebServer server = new MockWebServer();
  private final List<Wire> came = new ArrayList<>();

  WireServer() {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            synchronized (came) {
              came.add(Wire.of(request));
            }
            return new MockResponse.Builder()
                .setHeader("Content-Type", "application/json")
                .body(YES)
                .build();
          }
        });
    try {
      server.start(InetAddress.getLoopbackAddress(), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String url() {
    return server.url("/").toString();
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
