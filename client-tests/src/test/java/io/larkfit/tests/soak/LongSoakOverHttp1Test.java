package io.larkfit.tests.soak;

import java.time.Duration;
import org.junit.jupiter.api.Tag;

/** As many calls as asked for, other ones each time. */
@Tag("soak")
class LongSoakOverHttp1Test extends SoakChecks {
  LongSoakOverHttp1Test() {
    super(
        Route.HTTP_1,
        Long.getLong("soak.seed", System.currentTimeMillis()),
        Integer.getInteger("soak.calls", 20_000),
        Integer.getInteger("soak.threads", 50),
        Duration.ofMinutes(5));
  }
}
