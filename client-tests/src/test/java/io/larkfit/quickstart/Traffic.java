package io.larkfit.quickstart;

import io.larkfit.sandbox.Exchange;
import java.util.List;
import okhttp3.OkHttpClient;

/** Where the demo's exchanges are captured. */
interface Traffic {
  /** The HTTP client to call with. */
  OkHttpClient client();

  /** What went over the wire since this was last asked. */
  List<Exchange> take();
}
