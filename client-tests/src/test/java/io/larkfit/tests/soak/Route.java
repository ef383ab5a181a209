package io.larkfit.tests.soak;

import io.larkfit.Feishu;
import io.larkfit.FeishuBuilder;
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
      SocketServer server = new SocketServer(platform);
      return new Path(server, Feishu.builder(), server::openConnections);
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
      return new Path(
          new Http2Server(platform),
          Feishu.builder().httpClient(lent),
          // The idle ones stay, for the caller's other clients.
          () -> pool.connectionCount() - pool.idleConnectionCount());
    }
  };

  /**
   * One way there.
   *
   * @param server to be closed after the client
   * @param client a client of it, without an address and credentials
   * @param connections how many connections the client holds
   */
  record Path(FaultyServer server, FeishuBuilder client, IntSupplier connections) {}

  abstract Path open(FaultyPlatform platform);
}
