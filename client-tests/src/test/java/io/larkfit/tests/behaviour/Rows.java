package io.larkfit.tests.behaviour;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Plays everything, several at a time: most of the time they wait for each other. */
final class Rows {
  private static final int AT_ONCE = 8;

  private Rows() {}

  static List<Row> play() throws InterruptedException, ExecutionException {
    // Loads classes, so that no timeout runs meanwhile.
    Row.play(Group.all().get(0), Scenario.of("warm-up"), Operation.READ_SCHEDULE);
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Future<Row>> plays = new ArrayList<>();
      for (Group group : Group.all()) {
        for (Scenario scenario : group.scenarios()) {
          for (Operation operation : scenario.operations()) {
            plays.add(threads.submit(() -> Row.play(group, scenario, operation)));
          }
        }
      }
      List<Row> rows = new ArrayList<>();
      for (Future<Row> play : plays) {
        rows.add(play.get());
      }
      return rows;
    } finally {
      threads.shutdownNow();
    }
  }
}
