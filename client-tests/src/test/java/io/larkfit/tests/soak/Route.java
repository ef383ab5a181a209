package io.larkfit.tests.soak;

import io.larkfit.Feishu;
import io.larkfit.FeishuBuilder;
import io.larkfit.sandbox.http.LoopbackServer;
import io.larkfit.tests.support.Http2Server;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;

/** How the calls reach the platform. */
enum Route {
  /** HTTP/1.1, over connections of the client's own. */
  HTTP_1 {
    @Override
    Path open(FaultyPlatform platform, Ledger ledger) {
      LoopbackServer server = LoopbackServer.start(platform);
      return new Path(
          server.baseUrl(),
          server::close,
          Feishu.builder(),
          server::openConnections,
          () -> UNANSWERED.stream().mapToInt(ledger::count).sum());
    }

    @Override
    boolean mayLose(Fault fault) {
      return UNANSWERED.contains(fault);
    }
  },

  /** HTTP/2, over connections that the caller lends. */
  HTTP_2 {
    @Override
    Path open(FaultyPlatform platform, Ledger ledger) {
      Resent resent = new Resent();
      ConnectionPool pool = new ConnectionPool();
      OkHttpClient lent =
          new OkHttpClient.Builder()
              .protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE))
              .connectionPool(pool)
              .readTimeout(PATIENCE)
              .eventListenerFactory(resent)
              .build();
      Http2Server server = new Http2Server(new FaultyStreams(platform));
      return new Path(
          server.baseUrl(),
          server::close,
          Feishu.builder().httpClient(lent),
          // The idle ones stay, for the caller's other clients.
          () -> pool.connectionCount() - pool.idleConnectionCount(),
          resent::count);
    }

    /** A connection that is lost takes every stream with it, whatever the server did for each. */
    @Override
    boolean mayLose(Fault fault) {
      return true;
    }
  };

  /** Less than a stalled stream takes to answer. */
  private static final Duration PATIENCE = Duration.ofMillis(300);

  private static final Set<Fault> UNANSWERED =
      EnumSet.of(
          Fault.RESET_UNREAD,
          Fault.RESET_HALF_READ,
          Fault.RESET_UNANSWERED,
          Fault.CLOSED_UNANSWERED,
          Fault.CONNECTION_LOST);

  /**
   * One way there.
   *
   * @param baseUrl its root, ending in a slash
   * @param closing closes the server: after the client
   * @param client a client of it, without an address and credentials
   * @param connections how many connections the client holds
   * @param resent how many requests OkHttp has sent again by itself, or at most
   */
  record Path(
      String baseUrl,
      Runnable closing,
      FeishuBuilder client,
      IntSupplier connections,
      IntSupplier resent)
      implements AutoCloseable {
    @Override
    public void close() {
      closing.run();
    }
  }

  abstract Path open(FaultyPlatform platform, Ledger ledger);

  /** Whether OkHttp may have found the connection dead on which a request met this. */
  abstract boolean mayLose(Fault fault);

  /** Counts what OkHttp sends again within one of its calls. */
  private static final class Resent implements EventListener.Factory {
    private final AtomicInteger count = new AtomicInteger();

    @Override
    public EventListener create(Call call) {
      AtomicInteger sent = new AtomicInteger();
      return new EventListener() {
        @Override
        public void requestHeadersStart(Call call) {
          if (sent.getAndIncrement() > 0) {
            count.incrementAndGet();
          }
        }
      };
    }

    int count() {
      return count.get();
    }
  }
}
