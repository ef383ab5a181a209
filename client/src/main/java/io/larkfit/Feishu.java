package io.larkfit;

import io.larkfit.internal.Transport;
import java.io.Closeable;

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
 * <p>Thread-safe; make one and share it. Calls run on the threads that make them, or on an
 * executor. Credentials go only to the configured scheme, host and port, and only to operations
 * that ask for them. Redirects are not followed. Every failure of a call is a {@link
 * FeishuException}, whatever an interceptor, a token source or a listener of yours throws; an
 * {@link Error} passes as it is.
 */
public class Feishu extends FeishuApis implements Closeable {
  private final Transport transport;
  private final CallOptions own;
  private final CallOptions defaults;
  private final boolean isView;

  Feishu(Transport transport, CallOptions own, CallOptions defaults, boolean isView) {
    super(transport.retrofit(own, defaults));
    this.transport = transport;
    this.own = own;
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
    return new Feishu(transport, own, all, true);
  }

  /**
   * Cancels the calls that run, and ends the threads and connections that this client made. An
   * {@code OkHttpClient} that was given to it stays usable, and so does an executor.
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
    return "Feishu[" + transport.baseUrl() + "]";
  }
}
