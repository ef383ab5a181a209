package io.larkfit.tests.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.CallOptions;
import io.larkfit.Feishu;
import io.larkfit.FeishuBuilder;
import io.larkfit.FeishuCall;
import io.larkfit.FeishuException;
import io.larkfit.auth.TokenSource;
import io.larkfit.sandbox.http.HttpRequest;
import io.larkfit.sandbox.http.HttpResponse;
import io.larkfit.sandbox.http.LoopbackServer;
import io.larkfit.tests.support.OperationCall;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** On which threads calls run, what those threads know, and that there are always enough. */
@Timeout(60)
class WhereCallsRunTest {
  private static final InheritableThreadLocal<@Nullable String> USER =
      new InheritableThreadLocal<>();
  private static final ClassLoader LOADER = new URLClassLoader(new URL[0], null);
  private static final Set<String> PLACES =
      Set.of("interceptor", "token source", "network interceptor", "listener");

  private final List<HttpRequest> requests = new CopyOnWriteArrayList<>();
  private final List<Seen> seen = new CopyOnWriteArrayList<>();
  private final LoopbackServer server = LoopbackServer.start(this::answer);
  private volatile Duration delay = Duration.ZERO;
  private volatile CountDownLatch answering = new CountDownLatch(0);

  /** What code of the user's finds on the thread on which it is called. */
  private record Seen(
      String place, Thread thread, @Nullable String user, @Nullable ClassLoader loader) {}

  private HttpResponse answer(HttpRequest request) throws InterruptedException {
    requests.add(request);
    answering.await();
    String body =
        request.target().endsWith("/tenant_access_token/internal")
            ? "{\"code\":0,\"tenant_access_token\":\"t-1\",\"expire\":7200}"
            : "{\"code\":0,\"data\":{}}";
    return HttpResponse.json(200, body).delay(delay);
  }

  @AfterEach
  void close() {
    USER.remove();
    server.close();
  }

  @Test
  void executeRunsOnTheCallersThread() {
    try (Feishu feishu = watched().build()) {
      asAnn(() -> call(feishu).execute());
    }
    assertEquals(PLACES, seen.stream().map(Seen::place).collect(Collectors.toSet()));
    for (Seen each : seen) {
      assertEquals(new Seen(each.place(), Thread.currentThread(), "ann", LOADER), each);
    }
  }

  @Test
  void submitRunsOnTheExecutorThatWasGiven() {
    Thread[] own = new Thread[1];
    try (Feishu feishu =
        watched()
            .executor(
                call -> {
                  own[0] = new Thread(call);
                  own[0].start();
                })
            .build()) {
      asAnn(() -> call(feishu).submit().join());
    }
    assertEquals(PLACES, seen.stream().map(Seen::place).collect(Collectors.toSet()));
    seen.forEach(each -> assertEquals(new Seen(each.place(), own[0], "ann", LOADER), each));
  }

  @Test
  void theClientsOwnThreadsInheritNothing() {
    try (Feishu feishu = watched().app("cli_1", "s").build()) {
      asAnn(() -> call(feishu).submit().join());
      asAnn(() -> nested(feishu, 1).get(0).join());
      // Its token is fetched in the background, once for all calls, whoever needs it first.
      asAnn(() -> OperationCall.CREATE_TIMEOFF_EVENT.on(feishu).execute());
    }
    List<Seen> onOwnThreads =
        seen.stream().filter(each -> each.thread() != Thread.currentThread()).toList();
    assertEquals(4 + 8 + 3, onOwnThreads.size());
    for (Seen each : onOwnThreads) {
      assertEquals(new Seen(each.place(), each.thread(), null, null), each);
      assertTrue(each.thread().isDaemon());
    }
  }

  /** So many calls, in whose callbacks another is made and waited for. */
  private List<CompletableFuture<?>> nested(Feishu feishu, int count) {
    answering = new CountDownLatch(1);
    List<CompletableFuture<?>> calls = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      calls.add(call(feishu).submit().thenApply(answer -> call(feishu).submit().join()));
    }
    answering.countDown();
    return calls;
  }

  @Test
  void theClientsOwnThreadsEndWhenIdle() throws InterruptedException {
    try (Feishu feishu = watched().build()) {
      nested(feishu, 1).get(0).join();
      for (Seen each : seen) {
        each.thread().join(20_000);
        assertFalse(each.thread().isAlive(), () -> each.thread() + " has nothing to do");
      }
    }
  }

  @Test
  void aUsersTokenGoesWithThatUsersCallsOnly() throws Exception {
    try (Feishu feishu = client().userToken(WhereCallsRunTest::ownToken).build()) {
      List<String> users = users(user -> call(feishu, user).execute());
      assertEquals(users.stream().map(user -> user + " Bearer u-" + user).toList(), sent());
    }
  }

  /** A thread of the client's knows no user: it must not act as another. */
  @Test
  void aTokenOfAThreadLocalIsNotTheSubmittedCalls() throws Exception {
    List<Throwable> failures = new CopyOnWriteArrayList<>();
    try (Feishu feishu = client().userToken(WhereCallsRunTest::ownToken).build()) {
      users(
          user ->
              failures.add(
                  assertThrows(CompletionException.class, () -> call(feishu, user).submit().join())
                      .getCause()));
    }
    assertEquals(400, failures.size());
    failures.forEach(e -> assertEquals(FeishuException.class, e.getClass()));
    assertEquals(List.of(), sent());
  }

  private static String ownToken() {
    String user = USER.get();
    if (user == null) {
      throw new IllegalStateException("nobody is logged in");
    }
    return "u-" + user;
  }

  /** 400 users share eight threads, as in a server of web pages. */
  private static List<String> users(Consumer<String> work) throws Exception {
    List<String> users = IntStream.range(1000, 1400).mapToObj(n -> "user" + n).toList();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (String user : users) {
        all.add(
            threads.submit(
                () -> {
                  USER.set(user);
                  work.accept(user);
                }));
      }
      for (Future<?> each : all) {
        each.get();
      }
    } finally {
      threads.shutdownNow();
    }
    return users;
  }

  private List<String> sent() {
    return requests.stream()
        .map(request -> request.header("X-User") + " " + request.header("Authorization"))
        .sorted()
        .toList();
  }

  @Test
  void callsMadeInCallbacksDoNotStarve() {
    try (Feishu feishu = client().build()) {
      nested(feishu, 200).forEach(CompletableFuture::join);
    }
    assertEquals(400, requests.size());
  }

  @Test
  void callsMadeInTokenSourcesDoNotStarve() {
    Feishu[] feishu = new Feishu[1];
    TokenSource source =
        () -> {
          OperationCall.CREATE_TIMEOFF_EVENT.on(feishu[0]).submit().join();
          return "u-own";
        };
    feishu[0] = client().userToken(source).build();
    try (Feishu closed = feishu[0]) {
      Stream.generate(() -> call(closed).submit())
          .limit(200)
          .toList()
          .forEach(CompletableFuture::join);
    }
    assertEquals(400, requests.size());
  }

  /** Where waiting for a future costs a spare thread, of which there are 256. */
  @Test
  void theCommonPoolServesAnyNumberOfCallers() {
    delay = Duration.ofMillis(4);
    try (Feishu feishu = client().build()) {
      List<CompletableFuture<?>> calls = new ArrayList<>();
      for (int i = 0; i < 600; i++) {
        calls.add(CompletableFuture.supplyAsync(() -> call(feishu).execute()));
      }
      calls.forEach(CompletableFuture::join);
    }
    assertEquals(600, requests.size());
  }

  private FeishuBuilder client() {
    return Feishu.builder()
        .baseUrl(server.baseUrl())
        .tenantToken("t-1")
        .userToken("u-1")
        .helpdesk("1", "ht-1");
  }

  /** A client that notes what those see who take part in a call. */
  private FeishuBuilder watched() {
    OkHttpClient http =
        new OkHttpClient.Builder()
            .addInterceptor(noting("interceptor"))
            .addNetworkInterceptor(noting("network interceptor"))
            .build();
    TokenSource source =
        () -> {
          note("token source");
          return "u-1";
        };
    return client().httpClient(http).userToken(source).listener(attempt -> note("listener"));
  }

  private Interceptor noting(String place) {
    return chain -> {
      note(place);
      return chain.proceed(chain.request());
    };
  }

  private void note(String place) {
    Thread thread = Thread.currentThread();
    seen.add(new Seen(place, thread, USER.get(), thread.getContextClassLoader()));
  }

  /** Does something on a thread that has what others could inherit. */
  private static void asAnn(Runnable work) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    USER.set("ann");
    thread.setContextClassLoader(LOADER);
    try {
      work.run();
    } finally {
      USER.remove();
      thread.setContextClassLoader(before);
    }
  }

  private static FeishuCall<?> call(Feishu feishu) {
    return OperationCall.CREATE_AGENT_SCHEDULES.on(feishu);
  }

  private static FeishuCall<?> call(Feishu feishu, String user) {
    return call(feishu).with(CallOptions.builder().header("X-User", user).build());
  }
}
