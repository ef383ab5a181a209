package io.larkfit.spec.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.spec.fact.Body;
import io.larkfit.spec.fact.Details;
import io.larkfit.spec.fact.EnumValue;
import io.larkfit.spec.fact.ErrorRow;
import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.Field.Required;
import io.larkfit.spec.fact.Page;
import io.larkfit.spec.fact.Scope;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages by chance, whose facts are known: each is read, or it is said that it is not. */
class RandomPagesTest {

  private static final int PAGES = Integer.getInteger("pages.random", 300);

  private static Page read(RandomPage page) throws PageException {
    return new PageReader().read("tea.md", page.text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Field> flat(List<Field> fields) {
    List<Field> flat = new ArrayList<>();
    for (Field field : fields) {
      flat.add(field);
      flat.addAll(flat(field.children()));
    }
    return flat;
  }

  @Test
  void everyFactOfEveryRowIsRead() throws PageException {
    List<String> wrong = new ArrayList<>();
    for (int seed = 0; seed < PAGES; seed++) {
      RandomPage page = new RandomPage(seed, 0);
      Page read = read(page);
      compare(seed, told(page.request), read(read.request().body()), wrong);
      compare(seed, told(page.response), read(read.response().body()), wrong);
      assertEquals(
          page.errors,
          read.response().errors().stream().map(ErrorRow::code).toList(),
          () -> "page of seed " + read.source().title());
    }
    assertEquals(List.of(), wrong);
  }

  private static void compare(int seed, List<String> told, List<String> read, List<String> wrong) {
    for (int i = 0; i < Math.max(told.size(), read.size()); i++) {
      String fact = i < told.size() ? told.get(i) : "nothing";
      String reading = i < read.size() ? read.get(i) : "nothing";
      if (!fact.equals(reading)) {
        wrong.add("page " + seed + ": " + fact + " is read as " + reading);
      }
    }
  }

  /** What the rows of a page say, without their levels. */
  private static List<String> told(List<RandomField> rows) {
    return rows.stream()
        .map(
            row ->
                String.join(
                    " / ",
                    row.name,
                    Types.of(row.type).text(),
                    row.request ? String.valueOf(row.required) : "",
                    String.join(",", row.values),
                    row.defaultValue,
                    row.rule,
                    row.scope))
        .toList();
  }

  private static List<String> read(Body body) {
    return flat(body.fields()).stream()
        .map(
            field ->
                String.join(
                    " / ",
                    field.name(),
                    field.type().text(),
                    field.required() == Required.UNSAID
                        ? ""
                        : String.valueOf(field.required() == Required.YES),
                    read(field.details())))
        .toList();
  }

  private static String read(Details details) {
    return String.join(
        " / ",
        details.values().stream().map(EnumValue::value).collect(Collectors.joining(",")),
        details.defaultValue() == null ? "" : details.defaultValue().value(),
        details.rules().stream()
            .map(rule -> rule.kind() + " " + rule.least() + " " + rule.most())
            .collect(Collectors.joining(",")),
        details.scopes().stream().map(Scope::key).collect(Collectors.joining(",")));
  }

  /** What pages lack of their example makes trees doubtful, but not wrong. */
  @ParameterizedTest
  @CsvSource({"0, 0.9", "0.02, 0.8", "0.1, 0.5"})
  void treesAreRightOrCalledAmbiguous(double missing, double exact) throws PageException {
    int right = 0;
    int all = 0;
    List<Integer> wrong = new ArrayList<>();
    for (int seed = 0; seed < PAGES; seed++) {
      RandomPage page = new RandomPage(1_000 + seed, missing);
      Page read = read(page);
      for (boolean answer : new boolean[] {false, true}) {
        Body body = answer ? read.response().body() : read.request().body();
        boolean same =
            levels(answer ? page.response : page.request).equals(levels(body.fields(), 0));
        all++;
        right += body.structure().isCertain() && same ? 1 : 0;
        if (body.structure().isCertain() && !same) {
          wrong.add(1_000 + seed);
        }
      }
    }
    System.out.printf(
        Locale.ROOT, "%s missing: %d trees, %d exact, wrong %s%n", missing, all, right, wrong);
    assertTrue(wrong.size() <= 0.01 * all, () -> "wrong: " + wrong);
    assertTrue(right >= exact * all, right + " of " + all);
  }

  private static List<String> levels(List<RandomField> rows) {
    return rows.stream().map(row -> row.level + " " + row.name).toList();
  }

  private static List<String> levels(List<Field> fields, int level) {
    List<String> levels = new ArrayList<>();
    for (Field field : fields) {
      levels.add(level + " " + field.name());
      levels.addAll(levels(field.children(), level + 1));
    }
    return levels;
  }
}
