package io.larkfit.spec.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is said of a task that takes long. */
@Tag("everywhere")
class ProgressTest {

  private final StringWriter err = new StringWriter();
  private final Hand clock = new Hand();

  @Test
  void shortTaskSaysNothing() {
    try (Progress progress = progress(true)) {
      clock.forward(1_900);
      progress.reached(10, 10);
    }

    assertEquals("", err.toString());
  }

  @Test
  void longTaskRenewsItsLineOnATerminalAndTakesItAway() {
    try (Progress progress = progress(true)) {
      clock.forward(2_000);
      progress.reached(400, 1_600);
      progress.reached(401, 1_600);
      clock.forward(200);
      progress.reached(450, 1_600);
    }

    assertEquals(
        "\rReading pages: 400 of 1,600\rReading pages: 450 of 1,600\r\u001b[K", err.toString());
  }

  @Test
  void longTaskWritesALineNowAndThenElsewhere() {
    try (Progress progress = progress(false)) {
      clock.forward(2_000);
      progress.reached(400, 1_600);
      clock.forward(1_900);
      progress.reached(700, 1_600);
      clock.forward(100);
      progress.reached(800, 1_600);
    }

    assertEquals(
        "Reading pages: 400 of 1,600%nReading pages: 800 of 1,600%n".formatted(), err.toString());
  }

  private Progress progress(boolean terminal) {
    return new Progress(new PrintWriter(err), terminal, clock, "Reading pages");
  }

  /** A clock that is moved by hand. */
  private static final class Hand extends Clock {

    private Instant now = Instant.EPOCH;

    void forward(long millis) {
      now = now.plus(Duration.ofMillis(millis));
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
