package io.larkfit.tests.call;

import static io.larkfit.tests.support.Messages.assertSays;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.larkfit.CallOptions;
import io.larkfit.Feishu;
import io.larkfit.FeishuBuilder;
import io.larkfit.FeishuCall;
import io.larkfit.FeishuException;
import io.larkfit.tests.support.OperationCall;
import io.larkfit.tests.support.ScriptedServer;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.Dns;
import okhttp3.EventListener;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever the caller's own code throws in a call, the caller gets it, and nothing is kept busy.
 */
@Timeout(60)
class WhatOthersThrowTest {
  private static final String DONE = "{\"code\":0,\"data\":{}}";

  private final ScriptedServer server = new ScriptedServer();
  private final ConnectionPool pool = new ConnectionPool();
  private volatile @Nullable Throwable problem;

  @AfterEach
  void close() {
    server.close();
  }

  /** Where the caller's code takes part in a call. */
  enum Place {
    INTERCEPTOR,
    NETWORK_INTERCEPTOR,
    EVENT_LISTENER,
    NAME_SERVICE,
    TOKEN_SOURCE,
    LISTENER
  }

  static Stream<Arguments> problems() {
    return Stream.of(Place.values())
        .flatMap(
            place ->
                Stream.of(
                        new IllegalStateException(),
                        new IOException(),
                        new Exception("checked, and not declared"),
                        new StackOverflowError(),
                        new OutOfMemoryError())
                    .map(problem -> Arguments.of(place, problem)));
  }

  @ParameterizedTest
  @MethodSource("problems")
  void itEndsTheCallAndNothingElse(Place place, Throwable thrown) {
    server.answerJson(DONE).answerJson(DONE).answerJson(DONE).answerJson(DONE);
    try (Feishu feishu = client(place).build()) {
      FeishuCall<?> call = OperationCall.CREATE_TIMEOFF_EVENT.on(feishu);
      problem = thrown;
      assertEnds(place, thrown, call::execute);
      assertEnds(place, thrown, () -> join(call.submit()));
      assertEquals(pool.idleConnectionCount(), pool.connectionCount());
      problem = null;
      call.execute();
      call.submit().join();
    }
  }

  private static void assertEnds(Place place, Throwable thrown, Executable call) {
    if (thrown instanceof Error) {
      assertSame(thrown, assertThrows(thrown.getClass(), call));
    } else if (place == Place.LISTENER) {
      assertDoesNotThrow(call);
    } else {
      assertSame(thrown, assertThrows(FeishuException.class, call).getCause());
    }
  }

  private static void join(CompletableFuture<?> answer) throws Throwable {
    try {
      answer.join();
    } catch (CompletionException e) {
      throw e.getCause();
    }
  }

  /**
   * OkHttp tells it on the thread that cancels: for a deadline, on the one that ends all others.
   */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aListenerThatFailsWhenOneCallIsCancelledKeepsNoOtherFromEnding(boolean isError) {
    problem = isError ? new StackOverflowError() : new IllegalStateException();
    EventListener failing =
        new EventListener() {
          @Override
          public void canceled(Call call) {
            fail();
          }
        };
    OkHttpClient http = new OkHttpClient.Builder().eventListener(failing).build();
    CallOptions soon = CallOptions.builder().timeout(Duration.ofMillis(100)).build();
    Feishu feishu = server.client().httpClient(http).build();
    FeishuCall<?> call = OperationCall.CREATE_TIMEOFF_EVENT.on(feishu);
    for (int i = 0; i < 3; i++) {
      assertSays(assertThrows(FeishuException.class, call.with(soon)::execute), "timed out");
      server.await();
    }
    List<? extends CompletableFuture<?>> running = List.of(call.submit(), call.submit());
    running.forEach(each -> server.await());
    feishu.close();
    for (CompletableFuture<?> each : running) {
      assertSays(assertThrows(FeishuException.class, () -> join(each)), "closed");
    }
  }

  private FeishuBuilder client(Place place) {
    OkHttpClient.Builder http = new OkHttpClient.Builder().connectionPool(pool);
    FeishuBuilder client = server.client();
    Interceptor failing =
        chain -> {
          fail();
          return chain.proceed(chain.request());
        };
    switch (place) {
      case INTERCEPTOR -> http.addInterceptor(failing);
      case NETWORK_INTERCEPTOR -> http.addNetworkInterceptor(failing);
      case EVENT_LISTENER ->
          http.eventListenerFactory(
              call -> {
                fail();
                return EventListener.NONE;
              });
      case NAME_SERVICE ->
          http.dns(
              name -> {
                fail();
                return Dns.SYSTEM.lookup(name);
              });
      case TOKEN_SOURCE ->
          client.tenantToken(
              () -> {
                fail();
                return "t-1";
              });
      case LISTENER -> client.listener(attempt -> fail());
    }
    return client.httpClient(http.build());
  }

  /** Throws the problem, if there is one, undeclared as from code in Kotlin. */
  private void fail() {
    Throwable thrown = problem;
    if (thrown != null) {
      throw WhatOthersThrowTest.<RuntimeException>undeclared(thrown);
    }
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // it hides the type on purpose
  private static <E extends Throwable> E undeclared(Throwable thrown) throws E {
    throw (E) thrown;
  }
}
