package io.larkfit.tests.soak;

import java.time.Duration;

/** The client is closed while fifty threads make calls, and they go on making some. */
class ClosingAmidCallsOverHttp1Test extends SoakChecks {
  ClosingAmidCallsOverHttp1Test() {
    super(Route.HTTP_1, 20260403, 400, 50, 250, Duration.ofSeconds(30));
  }
}
