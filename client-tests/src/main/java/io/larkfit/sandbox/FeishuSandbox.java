package io.larkfit.sandbox;

import io.larkfit.Feishu;
import io.larkfit.FeishuBuilder;
import io.larkfit.RetryPolicy;
import io.larkfit.sandbox.http.LoopbackServer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * An in-memory Feishu on a loopback port.
 *
 * <pre>{@code
 * try (FeishuSandbox sandbox = FeishuSandbox.start()) {
 *   Feishu feishu = sandbox.client();
 *   …
 *   sandbox.fail("getAgentSchedule", 154003); // for the next call
 *   …
 *   sandbox.exchanges().get(0).request().body();
 * }
 * }</pre>
 *
 * <p>It checks every request against the spec, credentials included. A request that contradicts the
 * spec is answered with the documented error of that kind, and {@link Exchange#problems()} says
 * what is wrong. What is created can be read back; tokens expire by the clock.
 *
 * <p>Thread-safe. Requests are answered one at a time.
 */
public final class FeishuSandbox implements AutoCloseable {
  private final LoopbackServer server;
  private final List<Feishu> clients = new ArrayList<>();
  private final ExchangeLog log;
  private final Platform platform;

  private FeishuSandbox(Clock clock, Platform platform) {
    this.platform = platform;
    log = new ExchangeLog(clock);
    server = LoopbackServer.start(new SandboxDispatcher(platform, log));
  }

  /** Starts a sandbox on a free loopback port. */
  public static FeishuSandbox start() {
    return start(Clock.systemUTC());
  }

  /**
   * Starts a sandbox whose tokens expire by this clock. A client fetches another when one is
   * refused.
   *
   * @param clock the time as the platform sees it
   */
  public static FeishuSandbox start(Clock clock) {
    return start(clock, new Platform(clock));
  }

  static FeishuSandbox start(Clock clock, Platform platform) {
    return new FeishuSandbox(clock, platform);
  }

  /** The base URL to give to a client, ending in {@code /}. */
  public String baseUrl() {
    return server.baseUrl();
  }

  /** The id of the self-built app that exists here. */
  public String appId() {
    return Credentials.APP_ID;
  }

  /** That app's secret. */
  public String appSecret() {
    return Credentials.APP_SECRET;
  }

  /** A valid tenant token, as the token operation would issue it now. */
  public String tenantToken() {
    return platform.issueTenantToken();
  }

  /** The valid user token: its user is an admin of the helpdesk. */
  public String userToken() {
    return Credentials.USER_TOKEN;
  }

  /** The id of the helpdesk that exists here. */
  public String helpdeskId() {
    return Credentials.HELPDESK_ID;
  }

  /** That helpdesk's token. */
  public String helpdeskToken() {
    return Credentials.HELPDESK_TOKEN;
  }

  /** A new client with every credential; it is closed with the sandbox at the latest. */
  public Feishu client() {
    Feishu client = clientBuilder().build();
    synchronized (clients) {
      clients.add(client);
    }
    return client;
  }

  /**
   * A client builder with the base URL and every credential set, to change what a test needs. Its
   * client sends each call once, so that it meets a failure that was planned for it; set {@link
   * FeishuBuilder#retryPolicy} to see calls repeated.
   */
  public FeishuBuilder clientBuilder() {
    return Feishu.builder()
        .baseUrl(baseUrl())
        .app(appId(), appSecret())
        .userToken(userToken())
        .helpdesk(helpdeskId(), helpdeskToken())
        .retryPolicy(RetryPolicy.never());
  }

  /** What went over the wire so far, oldest first. */
  public List<Exchange> exchanges() {
    return log.exchanges();
  }

  /**
   * Lets the operation's next valid call fail, with the status and text that the spec documents.
   * Failures planned for one operation are met in the order in which they were planned.
   *
   * @param operationId the operation, such as {@code getAgentSchedule}
   * @param code a code that the operation documents, or one that any operation may answer
   * @throws IllegalArgumentException if the spec documents no such operation or code; the message
   *     lists those that it does
   */
  public void fail(String operationId, long code) {
    platform.fail(operationId, code);
  }

  /** Makes every tenant token issued so far invalid, as if it had expired. */
  public void revokeTenantTokens() {
    platform.revokeTenantTokens();
  }

  /** Forgets the exchanges, what was created and planned failures. Issued tokens stay valid. */
  public void reset() {
    platform.reset();
    log.clear();
  }

  /**
   * Stops the sandbox and closes its clients.
   *
   * @throws IllegalStateException if the sandbox itself gave an answer that the spec forbids: a
   *     fault of the sandbox, never of the code under test
   */
  @Override
  public void close() {
    synchronized (clients) {
      clients.forEach(Feishu::close);
      clients.clear();
    }
    server.close();
    List<String> faults = log.faults();
    if (!faults.isEmpty()) {
      throw new IllegalStateException(String.join("\n", faults));
    }
  }
}
