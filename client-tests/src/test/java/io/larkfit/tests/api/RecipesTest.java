package io.larkfit.tests.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bucket4j.Bucket;
import io.larkfit.Feishu;
import io.larkfit.FeishuException;
import io.larkfit.sandbox.http.HttpRequest;
import io.larkfit.sandbox.http.HttpResponse;
import io.larkfit.sandbox.http.NetworkFault;
import io.larkfit.tests.support.JavaSource;
import io.larkfit.tests.support.OperationCall;
import io.larkfit.tests.support.ScriptedServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.regex.Pattern;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recipes of the documentation, taken from it: they compile, and do what they say. */
class RecipesTest {
  private static final Pattern RECIPE =
      Pattern.compile("(?s)<!-- recipe: (\\w+) -->\n```java\n(.*?)```");
  private static final String DONE = "{\"code\":0,\"data\":{}}";
  private static final String TOKEN =
      "{\"code\":0,\"tenant_access_token\":\"t-1\",\"expire\":7200}";

  /** What the recipes leave out, and what a test puts in the place of the reader's own things. */
  private static final String CLASS =
      """
      import io.larkfit.*;
      import io.larkfit.auth.*;
      import io.larkfit.calendar.v4.*;
      import io.larkfit.meta.*;
      import io.github.bucket4j.*;
      import io.github.bucket4j.local.LocalBucketBuilder;
      import java.io.InputStream;
      import java.io.InterruptedIOException;
      import java.net.*;
      import java.nio.file.*;
      import java.security.KeyStore;
      import java.time.*;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.function.*;
      import javax.net.ssl.*;
      import okhttp3.Interceptor;
      import okhttp3.OkHttpClient;
      import retrofit2.Invocation;

      public class Recipe {
        public static String baseUrl, proxyHost, store;
        public static int proxyPort;
        public static String appId = "cli_1", appSecret = "s", userToken = "u-1";
        public static String helpdeskId = "1", helpdeskToken = "ht-1";
        public static String salesId = "1", salesToken = "ht-1";
        public static String supportId = "2", supportToken = "ht-2";
        public static List<String> lines = new CopyOnWriteArrayList<>();
        public static Consumer<String> log = lines::add;
        public static List<String> timings = new CopyOnWriteArrayList<>();
        public static Map<String, String> redis = new ConcurrentHashMap<>();
        public static Map<String, String> session =
            new ConcurrentHashMap<>(Map.of("access_token", "u-1"));
        public static Supplier<String> refresh = () -> "u-2";
        public static Function<String, String> tokenOfTenant = tenant -> "t-" + tenant;
        public static CreateTimeoffEventRequest event;
        public static Map<String, Bucket> used = new ConcurrentHashMap<>();
        public static TimeMeter still =
            new TimeMeter() {
              public long currentTimeNanos() { return 0; }
              public boolean isWallClockBased() { return false; }
            };
        public static ExecutorService own;

        public static Feishu cook() throws Exception {
      %s
          return %s;
        }
      }
      """;

  @TempDir private Path directory;

  private final ScriptedServer server = new ScriptedServer();
  private final Map<String, String> recipes = new LinkedHashMap<>();

  @BeforeEach
  void read() throws Exception {
    String page = Files.readString(Path.of("..", "docs", "recipes.md"));
    RECIPE.matcher(page).results().forEach(m -> recipes.put(m.group(1), m.group(2)));
    List<String> tested =
        List.of(
            "proxy",
            "timeouts",
            "ca",
            "deployment",
            "helpdesks",
            "tenants",
            "users",
            "store",
            "limits",
            "retries",
            "threads",
            "listener",
            "kinds");
    assertEquals(tested, List.copyOf(recipes.keySet()));
    assertEquals(tested.size(), page.split("```java", -1).length - 1, "blocks without a name");
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void aProxyIsUsed() throws Exception {
    server.answerJson(TOKEN).answerJson(DONE);
    try (Kitchen kitchen = new Kitchen("proxy", "feishu")) {
      URI proxy = URI.create(server.baseUrl());
      kitchen.set("proxyHost", proxy.getHost());
      kitchen.set("proxyPort", proxy.getPort());
      kitchen.set("baseUrl", "http://feishu.invalid/");
      create(kitchen.cook());
    }
    assertTrue(server.take().target().startsWith("http://feishu.invalid/open-apis/"));
  }

  @Test
  void aPrivateCaIsTrusted() throws Exception {
    HeldCertificate ca = new HeldCertificate.Builder().certificateAuthority(0).build();
    HeldCertificate own =
        new HeldCertificate.Builder().signedBy(ca).addSubjectAlternativeName("localhost").build();
    HandshakeCertificates certificates =
        new HandshakeCertificates.Builder().heldCertificate(own, ca.certificate()).build();
    try (ScriptedServer secure =
            new ScriptedServer(certificates.sslContext().getServerSocketFactory());
        Kitchen kitchen = new Kitchen("ca", "feishu")) {
      secure.answerJson(TOKEN).answerJson(DONE);
      kitchen.set("baseUrl", secure.baseUrl());
      kitchen.set("store", trustStore(ca).toString());
      create(kitchen.cook());
      assertEquals(2, secure.requests());
    }
  }

  @Test
  void aPrivateDeploymentKeepsItsPath() throws Exception {
    server.answerJson(TOKEN).answerJson(DONE);
    try (Kitchen kitchen = new Kitchen("deployment", "feishu")) {
      create(kitchen.cook());
    }
    assertTrue(server.take().target().startsWith("/gateway/open-apis/auth/"));
    assertEquals("/gateway/open-apis/calendar/v4/timeoff_events", server.take().target());
  }

  @Test
  void eachHelpdeskHasItsView() throws Exception {
    for (String view : List.of("sales", "support")) {
      server.answerJson(DONE);
      try (Kitchen kitchen = new Kitchen("helpdesks", view)) {
        OperationCall.CREATE_AGENT_SCHEDULES.on(kitchen.cook()).execute();
      }
    }
    String sales = helpdesk(server.take());
    String support = helpdesk(server.take());
    assertTrue(!sales.equals(support) && !sales.equals("null"), sales);
  }

  @Test
  void eachTenantHasItsToken() throws Exception {
    server.answerJson(DONE);
    try (Kitchen kitchen = new Kitchen("tenants", "tenant")) {
      create(kitchen.cook());
    }
    assertEquals("Bearer t-tenant-key-1", authorization(server.take()));
  }

  @Test
  void aUserTokenIsRefreshedOnce() throws Exception {
    server.answer(400, "application/json", "{\"code\":99991668}").answerJson(DONE);
    try (Kitchen kitchen = new Kitchen("users", "feishu")) {
      OperationCall.CREATE_AGENT_SCHEDULES.on(kitchen.cook()).execute();
    }
    assertEquals("Bearer u-1", authorization(server.take()));
    assertEquals("Bearer u-2", authorization(server.take()));
  }

  @Test
  void aStoredTokenServesAnotherProcess() throws Exception {
    server.answerJson(TOKEN).answerJson(DONE).answerJson(DONE);
    try (Kitchen kitchen = new Kitchen("store", "feishu")) {
      create(kitchen.cook());
      create(kitchen.cook());
    }
    assertEquals(3, server.requests());
  }

  @Test
  void aCallEndsWithItsTime() throws Exception {
    server.answer(HttpResponse.of(200).fault(NetworkFault.STALLED));
    try (Kitchen kitchen = new Kitchen("timeouts", "feishu")) {
      Feishu feishu = kitchen.cook();
      FeishuException e = assertThrows(FeishuException.class, () -> create(feishu));
      assertTrue(e.getMessage().contains("timed out"), e.getMessage());
    }
  }

  @Test
  void eachCallTakesItsTurn() throws Exception {
    server.answerJson(TOKEN).answerJson(DONE).answerJson(DONE);
    try (Kitchen kitchen = new Kitchen("limits", "feishu")) {
      Feishu feishu = kitchen.cook();
      create(feishu);
      create(feishu);
      assertEquals(48, kitchen.turnsLeft());
    }
  }

  @Test
  void callsAreSubmittedToTheReadersThreads() throws Exception {
    server.answerJson(TOKEN).answerJson(DONE);
    ThreadPoolExecutor own = (ThreadPoolExecutor) Executors.newFixedThreadPool(1);
    try (Kitchen kitchen = new Kitchen("threads", "feishu")) {
      kitchen.set("own", own);
      OperationCall.CREATE_TIMEOFF_EVENT.on(kitchen.cook()).submit().join();
      assertEquals(1, own.getTaskCount());
    } finally {
      own.shutdown();
    }
  }

  @Test
  void aFinalCodeIsNotRetried() throws Exception {
    server.answerJson(TOKEN).answer(429, "application/json", "{\"code\":190010}");
    try (Kitchen kitchen = new Kitchen("retries", "feishu")) {
      Feishu feishu = kitchen.cook();
      assertThrows(FeishuException.class, () -> create(feishu));
    }
    assertEquals(2, server.requests());
  }

  @Test
  void listenersHearOfTheCalls() throws Exception {
    server.answerJson(TOKEN).answerJson(DONE);
    try (Kitchen kitchen = new Kitchen("listener", "feishu")) {
      create(kitchen.cook());
      assertEquals(2, kitchen.lines("lines").size());
      assertTrue(kitchen.lines("timings").get(1).startsWith("createTimeoffEvent "));
    }
  }

  @Test
  void theKindSaysWhatBecameOfACall() throws Exception {
    server.answerJson(TOKEN).answer(502, "text/html", "");
    try (Kitchen kitchen = new Kitchen("kinds", "feishu")) {
      kitchen.set("event", OperationCall.timeoff());
      kitchen.cook();
      assertTrue(kitchen.lines("lines").get(0).startsWith("perhaps created"));
    }
  }

  /** One recipe, with the things that it needs. */
  private final class Kitchen implements AutoCloseable {
    private final URLClassLoader loader;
    private final Class<?> recipe;

    /**
     * Compiles a recipe.
     *
     * @param served the variable of it that holds the client to be used
     */
    Kitchen(String name, String served) throws Exception {
      String block =
          Objects.requireNonNull(recipes.get(name))
              .replace("\"https://feishu.example.com/gateway\"", "baseUrl + \"gateway\"")
              .replace("\"https://feishu.example.com\"", "baseUrl")
              .replace("\"proxy.example.com\", 8080", "proxyHost, proxyPort")
              .replace("\"company-ca.p12\"", "store")
              .replace("Duration.ofSeconds(30)", "Duration.ofMillis(50)")
              .replace("buckets = new ConcurrentHashMap<>()", "buckets = used")
              .replace("limits.build()", "limits.withCustomTimePrecision(still).build()")
              .replace("Executors.newCachedThreadPool()", "own")
              .replace("Feishu.builder()", "Feishu.builder().baseUrl(baseUrl)");
      Path kitchen = Files.createDirectories(directory.resolve(name + "-" + served));
      loader = JavaSource.compile(kitchen, "Recipe", CLASS.formatted(block, served));
      recipe = loader.loadClass("Recipe");
      set("baseUrl", server.baseUrl());
    }

    void set(String name, Object value) throws ReflectiveOperationException {
      recipe.getField(name).set(null, value);
    }

    /** A client; not closed, as the recipes leave that to the reader. */
    Feishu cook() throws ReflectiveOperationException {
      return (Feishu) recipe.getMethod("cook").invoke(null);
    }

    List<String> lines(String name) throws ReflectiveOperationException {
      return ((List<?>) recipe.getField(name).get(null)).stream().map(String::valueOf).toList();
    }

    /** Of the one limited operation that was called. */
    long turnsLeft() throws ReflectiveOperationException {
      Collection<?> buckets = ((Map<?, ?>) recipe.getField("used").get(null)).values();
      return ((Bucket) buckets.iterator().next()).getAvailableTokens();
    }

    @Override
    public void close() throws IOException {
      loader.close();
    }
  }

  private Path trustStore(HeldCertificate ca) throws Exception {
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("ca", ca.certificate());
    Path file = directory.resolve("ca.p12");
    try (OutputStream out = Files.newOutputStream(file)) {
      trusted.store(out, "changeit".toCharArray());
    }
    return file;
  }

  private static void create(Feishu feishu) {
    OperationCall.CREATE_TIMEOFF_EVENT.on(feishu).execute();
  }

  private static String authorization(HttpRequest request) {
    return String.valueOf(request.header("Authorization"));
  }

  private static String helpdesk(HttpRequest request) {
    return String.valueOf(request.header("X-Lark-Helpdesk-Authorization"));
  }
}
