package io.larkfit.quickstart;

import io.larkfit.sandbox.Exchange;
import io.larkfit.sandbox.FeishuSandbox;
import java.util.List;
import okhttp3.OkHttpClient;

/** Captured at the far end, by the sandbox. */
final class SandboxTraffic implements Traffic {
  private final FeishuSandbox sandbox;
  private int taken;

  SandboxTraffic(FeishuSandbox sandbox) {
    this.sandbox = sandbox;
  }

  @Override
  public OkHttpClient client() {
    return new OkHttpClient();
  }

  @Override
  public List<Exchange> take() {
    List<Exchange> all = sandbox.exchanges();
    List<Exchange> fresh = all.subList(taken, all.size());
    taken = all.size();
    return fresh;
  }
}
