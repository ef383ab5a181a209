package io.larkfit.tests.soak;

import java.time.Duration;

/** The client is closed while fifty threads make calls, and they go on making some. */
class ClosingAmidCallsOverHttp2Test extends SoakChecks {
  ClosingAmidCallsOverHttp2Test() {
    super(Route.HTTP_2, 20260403, 400, 50, 250, Duration.ofSeconds(30));
  }
}
