package io.larkfit.tests.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.larkfit.Feishu;
import io.larkfit.FeishuException;
import io.larkfit.RetryPolicy;
import io.larkfit.sandbox.http.HttpResponse;
import io.larkfit.tests.support.ClientSockets;
import io.larkfit.tests.support.Http2Server;
import io.larkfit.tests.support.OperationCall;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * An HTTP/2 call that is cancelled while its headers are sent, and answered before OkHttp looks,
 * lets go of its connection all the same.
 */
@Timeout(30)
class CancelledWhileSendingTest {
  private static final String BODY = "{\"code\":0,\"data\":{}}";

  private volatile boolean armed;
  private final CountDownLatch answered = new CountDownLatch(1);

  @Test
  void itsConnectionIsLetGo() throws Exception {
    try (Http2Server server =
        new Http2Server((request, stream) -> stream.respond(HttpResponse.json(200, BODY)))) {
      ConnectionPool pool = new ConnectionPool();
      OkHttpClient http =
          new OkHttpClient.Builder()
              .protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE))
              .connectionPool(pool)
              .socketFactory(new Pausing())
              .eventListener(new Cancelling())
              .build();
      try (Feishu feishu =
          Feishu.builder()
              .baseUrl(server.baseUrl())
              .tenantToken("t-1")
              .helpdesk("1", "ht-1")
              .httpClient(http)
              .retryPolicy(RetryPolicy.never())
              .build()) {
        read(feishu);
        armed = true;
        assertThrows(FeishuException.class, () -> read(feishu));
        assertEquals(pool.connectionCount(), pool.idleConnectionCount());
      }
    }
  }

  private static void read(Feishu feishu) {
    OperationCall.GET_AGENT_SCHEDULE.on(feishu).execute();
  }

  /** Cancels a call before its first byte. */
  private final class Cancelling extends EventListener {
    @Override
    public void requestHeadersStart(Call call) {
      if (armed) {
        call.cancel();
      }
    }
  }

  /** Makes sockets whose writer goes on when the answer to what it wrote has come in. */
  private final class Pausing extends ClientSockets {
    @Override
    public Socket createSocket() {
      return new PausingSocket();
    }
  }

  private final class PausingSocket extends Socket {
    @Override
    public OutputStream getOutputStream() throws IOException {
      return new FilterOutputStream(super.getOutputStream()) {
        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
          out.write(bytes, offset, length);
          out.flush();
          if (armed && Thread.currentThread().getName().startsWith("larkfit")) {
            awaitAnswer();
          }
        }
      };
    }

    @Override
    public InputStream getInputStream() throws IOException {
      return new FilterInputStream(super.getInputStream()) {
        private boolean came;

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
          if (came) {
            // What came before has been worked off.
            answered.countDown();
          }
          int count = in.read(bytes, offset, length);
          String chunk = new String(bytes, offset, Math.max(count, 0), StandardCharsets.ISO_8859_1);
          came = armed && chunk.contains(BODY);
          return count;
        }
      };
    }
  }

  private void awaitAnswer() throws IOException {
    try {
      answered.await();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
