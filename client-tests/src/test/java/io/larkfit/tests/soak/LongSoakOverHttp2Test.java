package io.larkfit.tests.soak;

import java.time.Duration;
import org.junit.jupiter.api.Tag;

/** As many calls as asked for, other ones each time. */
@Tag("soak")
class LongSoakOverHttp2Test extends SoakChecks {
  LongSoakOverHttp2Test() {
    super(
        Route.HTTP_2,
        Long.getLong("soak.seed", System.currentTimeMillis()),
        Integer.getInteger("soak.calls", 20_000),
        Integer.getInteger("soak.threads", 50),
        Duration.ofMinutes(5));
  }
}
