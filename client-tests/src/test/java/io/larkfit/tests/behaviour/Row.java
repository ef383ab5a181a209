package io.larkfit.tests.behaviour;

import io.larkfit.tests.peer.Larkfit;
import io.larkfit.tests.peer.OfficialSdk;
import java.util.Set;

/** A scenario with one operation, played by both clients. */
record Row(
    Group group, Scenario scenario, Operation operation, Observation larkfit, Observation sdk) {
  static Row play(Group group, Scenario scenario, Operation operation) {
    return new Row(
        group,
        scenario,
        operation,
        play(scenario, operation, Larkfit::new),
        play(scenario, operation, OfficialSdk::new));
  }

  private static Observation play(Scenario scenario, Operation operation, Stage.Maker maker) {
    try (Stage stage = new Stage(maker, operation)) {
      return stage.play(scenario);
    } catch (Exception e) {
      throw new AssertionError(scenario.name() + ", " + operation.title(), e);
    }
  }

  /** As one line of the page. */
  String markdown() {
    return String.join(
        " | ",
        "| " + scenario.name(),
        operation.title(),
        cells(larkfit),
        cells(sdk),
        astray(sdk.astray()) + " |");
  }

  private String cells(Observation seen) {
    String done = operation.creates() ? String.valueOf(seen.done()) : "–";
    return String.join(
        " | ", seen.outcome().text(), String.valueOf(seen.sent()), strong(done, seen.done() > 1));
  }

  private static String astray(Set<String> astray) {
    return astray.isEmpty() ? "" : strong(String.join("; ", astray), true);
  }

  private static String strong(String text, boolean isStrong) {
    return isStrong ? "**" + text + "**" : text;
  }

  @Override
  public String toString() {
    return group.title() + ": " + scenario.name() + ", " + operation.title();
  }
}
