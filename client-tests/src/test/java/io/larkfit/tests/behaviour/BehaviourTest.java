package io.larkfit.tests.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.FeishuException;
import io.larkfit.FeishuException.Kind;
import io.larkfit.tests.peer.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plays every situation with both clients, and holds Larkfit to its promises in each. */
@Tag("everywhere")
class BehaviourTest {
  private static final Path PAGE = Path.of("..", "docs", "behaviour.md");

  private static List<Row> rows = List.of();

  @BeforeAll
  static void play() throws Exception {
    rows = Rows.play();
  }

  static List<Row> rows() {
    return rows;
  }

  @ParameterizedTest
  @MethodSource("rows")
  void larkfitCreatesNothingTwice(Row row) {
    assertTrue(row.larkfit().done() <= 1, () -> "created " + row.larkfit().done() + " times");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void larkfitLetsNothingGoAstray(Row row) {
    assertEquals(Set.of(), row.larkfit().astray());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void larkfitTellsWhatTheServerAnswered(Row row) {
    assertFalse(row.larkfit().isHidden(), row.larkfit().outcome()::text);
    assertFalse(row.larkfit().isFalseSuccess(), row.larkfit().outcome()::text);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void larkfitIsRightAboutTheOutcome(Row row) {
    Observation seen = row.larkfit();
    Act.Tells last = seen.last() == null ? null : seen.last().tells();
    if (seen.outcome().isSuccess()) {
      assertTrue(last == Act.Tells.DONE || last == Act.Tells.ODDLY_DONE, () -> "met with " + last);
      assertEquals(row.operation().creates() ? 1 : 0, seen.done());
    } else if (seen.outcome().failure() instanceof FeishuException e) {
      assertTrue(right(last).contains(e.kind()), seen.outcome().text());
    } else {
      assertEquals(0, seen.sent(), seen.outcome().text());
      assertInstanceOf(RuntimeException.class, seen.outcome().failure());
    }
    if (kinds(seen.outcome()).stream()
        .anyMatch(EnumSet.of(Kind.NOT_SENT, Kind.REFUSED)::contains)) {
      assertEquals(0, seen.done(), "said that it was not done");
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void larkfitsFailuresNameTheOperationAndTheCause(Row row) {
    if (row.larkfit().outcome().failure() instanceof FeishuException e) {
      assertEquals(row.operation().id(), e.operation());
      String firstLine = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      assertTrue(firstLine.matches(row.operation().id() + " .+: .+"), firstLine);
    }
  }

  @Test
  void thePageShowsWhatHappens() throws IOException {
    String page = Page.of(rows);
    if (Boolean.getBoolean("behaviour.update")) {
      Files.writeString(PAGE, page);
    }
    assertEquals(
        Files.readString(PAGE), page, "docs/behaviour.md: rewrite with -Dbehaviour.update");
  }

  /** The kinds that are no lie if the last request met with this. */
  private static Set<Kind> right(Act.Tells last) {
    if (last == null) {
      return EnumSet.of(Kind.NOT_SENT);
    }
    return switch (last) {
      case DONE -> EnumSet.noneOf(Kind.class);
      case REFUSED -> EnumSet.of(Kind.REFUSED);
      case GARBLED, ODDLY_DONE -> EnumSet.of(Kind.UNDECODABLE);
      case HALF -> EnumSet.of(Kind.UNDECODABLE, Kind.OUTCOME_UNKNOWN);
      case NOTHING -> EnumSet.of(Kind.OUTCOME_UNKNOWN);
    };
  }

  private static Set<Kind> kinds(Outcome outcome) {
    return outcome.failure() instanceof FeishuException e
        ? EnumSet.of(e.kind())
        : EnumSet.noneOf(Kind.class);
  }
}
