package io.larkfit.tests.soak;

import java.time.Duration;

/** A thousand calls, always the same ones. */
class ShortSoakOverHttp1Test extends SoakChecks {
  ShortSoakOverHttp1Test() {
    super(Route.HTTP_1, 20260401, 1_000, 50, Duration.ofSeconds(30));
  }
}
