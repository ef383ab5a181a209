package io.larkfit.tests.soak;

import java.time.Duration;

/** A thousand calls, always the same ones. */
class ShortSoakOverHttp2Test extends SoakChecks {
  ShortSoakOverHttp2Test() {
    super(Route.HTTP_2, 20260401, 1_000, 50, Duration.ofSeconds(30));
  }
}
