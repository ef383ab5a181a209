package io.larkfit;

import io.larkfit.auth.AccessTokenInterceptor;
import io.larkfit.auth.Credentials;
import io.larkfit.auth.HelpdeskAuthInterceptor;
import io.larkfit.call.Transport;
import java.io.Closeable;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/**
 * A client of the Feishu (Lark) open platform.
 *
 * <pre>{@code
 * try (Feishu feishu =
 *     Feishu.builder().app(appId, appSecret).helpdesk(helpdeskId, helpdeskToken).build()) {
 *   feishu.helpdesk().agentSchedules().get(agentId).execute();
 * }
 * }</pre>
 *
 * <p>Thread-safe; make one and share it. Credentials go only to the configured scheme, host and
 * port, and only to operations that ask for them. Redirects are not followed. Every failure of a
 * call is a {@link FeishuException}.
 */
public class Feishu extends FeishuApis implements Closeable {
  private final Transport transport;
  private final HttpUrl baseUrl;
  private final Credentials credentials;
  private final CallOptions defaults;
  private final boolean isView;

  Feishu(
      Transport transport,
      HttpUrl baseUrl,
      Credentials credentials,
      CallOptions defaults,
      boolean isView) {
    super(
        transport.retrofit(
            baseUrl,
            defaults,
            new HelpdeskAuthInterceptor(baseUrl, credentials),
            new AccessTokenInterceptor(baseUrl, credentials)));
    this.transport = transport;
    this.baseUrl = baseUrl;
    this.credentials = credentials;
    this.defaults = defaults;
    this.isView = isView;
  }

  /** {@return a builder of a client} */
  public static FeishuBuilder builder() {
    return new FeishuBuilder();
  }

  /**
   * This client, with other options for all its calls: another helpdesk, another tenant of a store
   * app, another deadline. It shares connections, tokens and threads with this one, and closes with
   * it.
   *
   * @param options what they leave unset is as it is here
   * @return a view, to be kept; closing it does nothing
   */
  public Feishu with(CallOptions options) {
    CallOptions all = FeishuBuilder.given("options", options).orElse(defaults);
    return new Feishu(transport, baseUrl, credentials, all, true);
  }

  /**
   * Cancels the calls that run, and ends the threads and connections that this client made. An
   * {@link OkHttpClient} that was given to it stays usable.
   */
  @Override
  public void close() {
    if (!isView) {
      transport.close();
    }
  }

  /** {@return the server, and no credential} */
  @Override
  public String toString() {
    return "Feishu[" + baseUrl + "]";
  }
}
