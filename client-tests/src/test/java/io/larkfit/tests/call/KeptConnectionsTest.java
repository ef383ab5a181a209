package io.larkfit.tests.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.larkfit.Attempt;
import io.larkfit.Feishu;
import io.larkfit.RetryPolicy;
import io.larkfit.sandbox.http.HttpRequest;
import io.larkfit.sandbox.http.HttpResponse;
import io.larkfit.sandbox.http.LoopbackServer;
import io.larkfit.tests.support.OperationCall;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ServerSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Connections that are kept: the server may close them, and there are as many as are of use. */
@Timeout(60)
class KeptConnectionsTest {
  private static final int AT_ONCE = 64;

  /** How long the server keeps an idle connection. */
  private static final int IDLE_MILLIS = 30;

  private final AtomicInteger requests = new AtomicInteger();
  private final AtomicInteger connections = new AtomicInteger();
  private final List<Attempt> attempts = new CopyOnWriteArrayList<>();
  private final CyclicBarrier barrier = new CyclicBarrier(AT_ONCE);
  private volatile boolean isCrowded;
  private final LoopbackServer server = LoopbackServer.start(new Counting(), this::answer);
  private final ScheduledExecutorService serversClock =
      Executors.newSingleThreadScheduledExecutor();
  private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
  private final Feishu feishu =
      Feishu.builder()
          .baseUrl(server.baseUrl())
          .tenantToken("t-1")
          .helpdesk("1", "ht-1")
          .retryPolicy(RetryPolicy.never())
          .listener(attempts::add)
          .build();

  @AfterEach
  void close() {
    feishu.close();
    threads.shutdownNow();
    serversClock.shutdownNow();
    server.close();
  }

  private HttpResponse answer(HttpRequest request) throws InterruptedException {
    requests.incrementAndGet();
    if (isCrowded) {
      try {
        barrier.await();
      } catch (BrokenBarrierException e) {
        throw new IllegalStateException(e);
      }
    }
    return HttpResponse.json(200, "{\"code\":0,\"data\":{}}");
  }

  @ParameterizedTest
  @EnumSource(names = {"GET_AGENT_SCHEDULE", "CREATE_TIMEOFF_EVENT"})
  void oneThatTheServerClosedCostsNothing(OperationCall call) throws Exception {
    for (int i = 0; i < 60; i++) {
      call.on(feishu).execute();
      closeIdle();
    }
    assertEquals(60, attempts.size());
    if (call == OperationCall.CREATE_TIMEOFF_EVENT) {
      assertEquals(60, requests.get());
    }
    assertEquals(60, connections.get());
  }

  @ParameterizedTest
  @EnumSource(names = {"GET_AGENT_SCHEDULE", "CREATE_TIMEOFF_EVENT"})
  void manyThatTheServerClosedAtOnceCostNothing(OperationCall call) throws Exception {
    for (int i = 0; i < 5; i++) {
      burst(call);
      closeIdle();
      call.on(feishu).execute();
    }
    assertEquals(5 * (AT_ONCE + 1), attempts.size());
    assertEquals(5 * (AT_ONCE + 1), requests.get());
  }

  @Test
  void burstsUseTheConnectionsOfTheBurstBefore() throws Exception {
    for (int i = 0; i < 20; i++) {
      burst(OperationCall.GET_AGENT_SCHEDULE);
    }
    assertEquals(20 * AT_ONCE, requests.get());
    assertEquals(AT_ONCE, connections.get());
  }

  /** So many calls, each of which needs a connection of its own. */
  private void burst(OperationCall call) throws Exception {
    isCrowded = true;
    Callable<Object> work = call.on(feishu)::executeWithResponse;
    for (Future<?> each : threads.invokeAll(Collections.nCopies(AT_ONCE, work))) {
      each.get();
    }
    isCrowded = false;
  }

  /** The server finds its connections idle for long enough. */
  private void closeIdle() throws Exception {
    serversClock.schedule(server::closeConnections, IDLE_MILLIS, TimeUnit.MILLISECONDS).get();
  }

  /** Listens on sockets that count who connects. */
  private final class Counting extends ServerSocketFactory {
    @Override
    public ServerSocket createServerSocket(int port, int backlog, InetAddress address)
        throws IOException {
      return new ServerSocket(port, backlog, address) {
        @Override
        public Socket accept() throws IOException {
          Socket socket = super.accept();
          connections.incrementAndGet();
          return socket;
        }
      };
    }

    @Override
    public ServerSocket createServerSocket(int port) throws IOException {
      return createServerSocket(port, 0, InetAddress.getLoopbackAddress());
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog) throws IOException {
      return createServerSocket(port, backlog, InetAddress.getLoopbackAddress());
    }
  }
}
