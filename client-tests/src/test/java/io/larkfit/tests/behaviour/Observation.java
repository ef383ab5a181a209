package io.larkfit.tests.behaviour;

import io.larkfit.FeishuException;
import io.larkfit.tests.peer.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What came of a scenario.
 *
 * @param sent how many requests, but those for tokens, reached the platform
 * @param done how many creates it carried out
 * @param astray what came where it should not
 * @param last what the platform did with the last request; null if none came
 */
record Observation(Outcome outcome, int sent, int done, Set<String> astray, @Nullable Act last) {
  /** Whether a create was carried out more than once. */
  boolean isDuplicate() {
    return done > 1;
  }

  /** Whether something came where it should not. */
  boolean isLeak() {
    return !astray.isEmpty();
  }

  /** Whether the caller was told of a success that was none. */
  boolean isFalseSuccess() {
    return outcome.isSuccess()
        && (last == null || last.tells() == Act.Tells.REFUSED || last.tells() == Act.Tells.NOTHING);
  }

  /** Whether an answer came, and the caller learnt neither its status nor its code. */
  boolean isHidden() {
    return outcome.failure() != null
        && last != null
        && last.isWholeAnswer()
        && !(outcome.failure() instanceof FeishuException e && e.httpStatus() != null);
  }

  static Observation of(Stage stage, Outcome outcome) {
    HostileServer home = stage.home();
    HostileServer elsewhere = stage.elsewhere();
    List<Arrival> arrivals = home.arrivals();
    Set<String> astray = new TreeSet<>();
    for (Arrival arrival : arrivals) {
      atHome(arrival, astray);
    }
    for (Arrival arrival : elsewhere.arrivals()) {
      elsewhere(arrival, elsewhere, astray);
    }
    if (tellsSecret(outcome.failure(), stage)) {
      astray.add("secret in the exception");
    }
    return new Observation(
        outcome,
        home.sent() + elsewhere.played(),
        home.done() + elsewhere.done(),
        astray,
        elsewhere.last() == null ? home.last() : elsewhere.last());
  }

  private static void atHome(Arrival arrival, Set<String> astray) {
    if ("null".equals(arrival.token())) {
      astray.add("`Bearer null`");
    }
    if (arrival.isForToken()) {
      return;
    }
    if (arrival.request().target().contains("/:")) {
      astray.add("`:agent_id` in the path");
    }
    if (arrival.operation().isEmpty()) {
      add(arrival.secrets(), "to another operation", astray);
    } else if (arrival.hasHelpdesk() && !arrival.operation().get().needsHelpdesk()) {
      add(List.of("helpdesk credential"), "to the calendar", astray);
    }
  }

  private static void elsewhere(Arrival arrival, HostileServer server, Set<String> astray) {
    if (arrival.isForToken()) {
      return;
    }
    if (arrival.operation().isEmpty()) {
      add(arrival.secrets(), "to another host", astray);
    } else if (arrival.token() != null && !server.desk().issued(arrival.token())) {
      add(List.of("token"), "to another host", astray);
    }
  }

  private static void add(List<String> secrets, String where, Set<String> astray) {
    if (!secrets.isEmpty()) {
      astray.add(String.join(" and ", secrets) + " " + where);
    }
  }

  private static boolean tellsSecret(@Nullable Throwable failure, Stage stage) {
    List<String> texts = new ArrayList<>();
    for (Throwable t = failure; t != null; t = t.getCause()) {
      texts.add(t.toString());
    }
    return stage.account().secrets().stream()
        .anyMatch(secret -> texts.stream().anyMatch(text -> text.contains(secret)));
  }
}
