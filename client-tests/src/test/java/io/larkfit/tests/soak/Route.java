package io.larkfit.tests.soak;

import io.larkfit.Feishu;
import io.larkfit.FeishuBuilder;
import io.larkfit.sandbox.http.LoopbackServer;
import io.larkfit.tests.support.Http2Server;
import java.util.List;
import java.util.function.IntSupplier;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;

/** How the calls reach the platform. */
enum Route {
  /** HTTP/1.1, over connections of the client's own. */
  HTTP_1 {
    @Override
    Path open(FaultyPlatform platform) {
      LoopbackServer server = LoopbackServer.start(platform);
      return new Path(server.baseUrl(), server::close, Feishu.builder(), server::openConnections);
    }
  },

  /** HTTP/2, over connections that the caller lends. */
  HTTP_2 {
    @Override
    Path open(FaultyPlatform platform) {
      ConnectionPool pool = new ConnectionPool();
      OkHttpClient lent =
          new OkHttpClient.Builder()
              .protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE))
              .connectionPool(pool)
              .build();
      Http2Server server = new Http2Server(new FaultyStreams(platform));
      return new Path(
          server.baseUrl(),
          server::close,
          Feishu.builder().httpClient(lent),
          // The idle ones stay, for the caller's other clients.
          () -> pool.connectionCount() - pool.idleConnectionCount());
    }
  };

  /**
   * One way there.
   *
   * @param baseUrl its root, ending in a slash
   * @param closing closes the server: after the client
   * @param client a client of it, without an address and credentials
   * @param connections how many connections the client holds
   */
  record Path(String baseUrl, Runnable closing, FeishuBuilder client, IntSupplier connections)
      implements AutoCloseable {
    @Override
    public void close() {
      closing.run();
    }
  }

  abstract Path open(FaultyPlatform platform);
}
