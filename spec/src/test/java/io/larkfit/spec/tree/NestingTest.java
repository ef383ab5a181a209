package io.larkfit.spec.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.larkfit.spec.fact.FieldType;
import io.larkfit.spec.fact.FieldType.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Levels are recovered where the evidence is clear, and doubt is shown where it is not. */
class NestingTest {

  private static final double CLEAR = 2;

  private static Row text(String name, String... mentions) {
    return new Row(name, new FieldType("string", Kind.STRING, "", 0), "", Set.of(mentions));
  }

  private static Row object(String name, String type) {
    return new Row(name, new FieldType(type, Kind.NAMED, type, 0), "", Set.of());
  }

  private static Nesting nesting(@Nullable String json, Row... rows) {
    return nesting(json, List.of(), rows);
  }

  private static Nesting nesting(@Nullable String json, List<TypeUse> types, Row... rows) {
    Shape shape = null;
    if (json != null) {
      shape = new Shape();
      try {
        shape.add(new ObjectMapper().readTree(json));
      } catch (JsonProcessingException e) {
        throw new AssertionError(e);
      }
    }
    return Nesting.of(List.of(rows), shape, false, types);
  }

  private static List<Integer> levels(Nesting nesting, int rows) {
    return IntStream.range(0, rows).mapToObj(nesting::level).toList();
  }

  @Test
  void exampleTellsWhereAnObjectEnds() {
    Nesting nesting =
        nesting(
            "{\"cup\": {\"id\": \"1\"}, \"size\": 2}",
            object("cup", "cup"),
            text("id"),
            text("size"));

    assertEquals(List.of(0, 1, 0), levels(nesting, 3));
    assertTrue(nesting.margin() > CLEAR);
  }

  @Test
  void withoutAnExampleTheEndOfAnObjectIsInDoubt() {
    Nesting nesting = nesting(null, object("cup", "cup"), text("id"), text("size"));

    assertTrue(nesting.margin() < CLEAR);
    assertEquals(2, nesting.doubt());
  }

  @Test
  void oneMemberIsCertainWithoutAnExample() {
    Nesting nesting = nesting(null, object("cup", "cup"), text("id"));

    assertEquals(List.of(0, 1), levels(nesting, 2));
    assertTrue(nesting.margin() > CLEAR);
  }

  @Test
  void fieldsThatAreAllScalarsHaveOneReadingOnly() {
    assertEquals(Double.POSITIVE_INFINITY, nesting(null, text("id"), text("size")).margin());
  }

  @Test
  void typeHasTheSameMembersAsInAnotherTable() {
    Nesting nesting =
        nesting(
            null,
            List.of(new TypeUse("cup", List.of("id", "size"))),
            object("cup", "cup"),
            text("id"),
            text("size"),
            text("urgent"));

    assertEquals(List.of(0, 1, 1, 0), levels(nesting, 4));
  }

  @Test
  void exampleOfATypeHoldsWhereverTheTypeIs() {
    Nesting nesting =
        nesting(
            "{\"b\": {\"id\": \"1\", \"size\": \"2\"}, \"last\": \"x\"}",
            object("a", "cup"),
            text("id"),
            text("size"),
            object("b", "cup"),
            text("id"),
            text("size"),
            text("last"));

    assertEquals(List.of(0, 1, 1, 0, 1, 1, 0), levels(nesting, 7));
  }

  @Test
  void fieldStandsBesideTheOneThatItMentions() {
    String json = "{\"cup\": {\"id\": \"1\"}, \"all\": true}";
    Nesting nesting =
        nesting(json, object("cup", "cup"), text("id"), text("size", "all"), text("all"));

    assertEquals(List.of(0, 1, 0, 0), levels(nesting, 4));
  }

  @Test
  void completeExamplesMakeRandomTablesExact() {
    assertMeasure(0, 0.99, 0);
  }

  @Test
  void examplesThatLackFieldsCauseDoubtRatherThanError() {
    assertMeasure(0.02, 0.9, 0.01);
  }

  private static void assertMeasure(double missing, double atLeastExact, double atMostWrong) {
    int exact = 0;
    int wrong = 0;
    int tables = 300;
    for (int seed = 0; seed < tables; seed++) {
      RandomTable table = new RandomTable(seed, missing);
      Nesting nesting = table.nesting();
      if (nesting.margin() >= CLEAR) {
        exact += table.isRight(nesting) ? 1 : 0;
        wrong += table.isRight(nesting) ? 0 : 1;
      }
    }
    System.out.printf(
        Locale.ROOT, "%.2f missing: %d exact, %d wrong of %d%n", missing, exact, wrong, tables);
    assertTrue(exact >= atLeastExact * tables, "exact: " + exact);
    assertTrue(wrong <= atMostWrong * tables, "wrong: " + wrong);
  }
}
