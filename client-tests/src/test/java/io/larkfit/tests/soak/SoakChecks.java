package io.larkfit.tests.soak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What must hold of every soak. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SoakChecks {
  private final Route route;
  private final long seed;
  private final int calls;
  private final int threads;
  private final int closeAt;
  private final Duration atMost;
  private SoakRun run;

  SoakChecks(Route route, long seed, int calls, int threads, Duration atMost) {
    this(route, seed, calls, threads, calls, atMost);
  }

  SoakChecks(Route route, long seed, int calls, int threads, int closeAt, Duration atMost) {
    this.route = route;
    this.seed = seed;
    this.calls = calls;
    this.threads = threads;
    this.closeAt = closeAt;
    this.atMost = atMost;
  }

  @BeforeAll
  void soak() throws InterruptedException {
    run = new SoakRun(route, seed, calls, threads, closeAt).run(atMost);
  }

  @Test
  void everyCallEndsInTime() {
    assertEquals(calls, run.ended());
  }

  /** Among them: no create is carried out twice, and no error hides whether it was. */
  @Test
  void noOutcomeContradictsTheServer() {
    assertEquals(List.of(), run.contradictions());
  }

  @Test
  void repeatsStayWithinTheBudget() {
    assertTrue(
        run.repeats() <= run.permittedRepeats(),
        () -> run.repeats() + " repeats, " + run.permittedRepeats() + " permitted");
  }

  @Test
  void noThreadIsLeft() {
    assertEquals(List.of(), run.leftThreads());
  }

  @Test
  void noConnectionIsLeft() {
    assertEquals(0, run.leftConnections());
  }
}
