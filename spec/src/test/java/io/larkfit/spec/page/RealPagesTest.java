package io.larkfit.spec.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.larkfit.spec.fact.Body;
import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.Page;
import io.larkfit.spec.fact.Remark;
import io.larkfit.spec.fact.Remark.Side;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same reader on the platform's own pages, in a directory that {@code -Dfeishu.docs} names.
 * They are not part of the project; without them these tests are skipped.
 */
class RealPagesTest {

  private static final Map<String, Boolean> TABLES = Map.of("请求体", false, "响应体", true);

  private static @Nullable Path docs;

  @BeforeAll
  static void findPages() {
    String directory = System.getProperty("feishu.docs");
    assumeTrue(directory != null, "-Dfeishu.docs names no directory");
    docs = Path.of(directory);
  }

  private static Path docs(String name) {
    return Objects.requireNonNull(docs).resolve(name);
  }

  @Test
  void everyPageIsRead() throws IOException {
    List<String> refused = new ArrayList<>();
    for (String directory : List.of("seeds", "pages", "pairs")) {
      for (Path file : Pages.in(docs(directory), ".md")) {
        try {
          new PageReader().read(file);
        } catch (PageException e) {
          refused.add(e.getMessage());
        }
      }
    }
    assertEquals(List.of(), refused);
  }

  @Test
  void corePagesAreReadWithoutAnyDoubt() throws IOException, PageException {
    for (Path file : Pages.in(docs("seeds"), ".md")) {
      Page page = new PageReader().read(file);
      assertEquals(
          List.of(),
          page.remarks().stream().filter(remark -> remark.side() == Side.READER).toList());
      assertTrue(page.remarks().stream().map(Remark::message).allMatch(m -> m.contains("24:00")));
    }
  }

  @Test
  void nestingIsRecoveredOrCalledAmbiguous() throws IOException, PageException {
    Accuracy accuracy = new Accuracy();
    for (Path truth : Pages.in(docs("truth"), ".levels.json")) {
      accuracy.count(page(truth), Pages.bytes(page(truth)), tables(truth));
    }

    System.out.println("as they are: " + accuracy);
    assertTrue(accuracy.exact >= 0.9 * accuracy.all(), "exact");
    assertTrue(accuracy.ambiguous <= 0.09 * accuracy.all(), "ambiguous");
    assertTrue(accuracy.wrong.size() <= 0.01 * accuracy.all(), "wrong");
  }

  /** Other pages have examples that lack more: they must cause doubt, not error. */
  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.03, 0.1})
  void exampleThatLacksFieldsCausesDoubtRatherThanError(double missing)
      throws IOException, PageException {
    Accuracy accuracy = new Accuracy();
    for (Path truth : Pages.in(docs("truth"), ".levels.json")) {
      byte[] bytes = Pages.bytes(page(truth));
      for (int seed = 0; seed < 5 && bytes.length < 200_000; seed++) {
        byte[] thinned = new ThinnedExamples(seed, missing).of(bytes);
        accuracy.count(page(truth), thinned, tables(truth));
      }
    }

    System.out.println(missing + " of the examples' members left out: " + accuracy);
    assertTrue(accuracy.wrong.size() <= 0.01 * accuracy.all(), "wrong");
  }

  private static Path page(Path truth) {
    return docs("pages").resolve(Pages.name(truth).replace(".levels.json", ".md"));
  }

  private static JsonNode tables(Path truth) throws IOException {
    return new ObjectMapper().readTree(truth.toFile());
  }

  /** How the tables of some pages are read. */
  private static final class Accuracy {

    private int exact;
    private int ambiguous;
    private final List<String> wrong = new ArrayList<>();

    void count(Path file, byte[] bytes, JsonNode tables) throws PageException {
      Page page = new PageReader().read(Pages.name(file), bytes);
      for (Map.Entry<String, Boolean> table : TABLES.entrySet()) {
        if (!tables.has(table.getKey())) {
          continue;
        }
        Body body = table.getValue() ? page.response().body() : page.request().body();
        if (!body.structure().isCertain()) {
          ambiguous++;
        } else if (levels(tables.get(table.getKey())).equals(levels(body.fields(), 0))) {
          exact++;
        } else {
          wrong.add(page.file() + " " + table.getKey());
        }
      }
    }

    int all() {
      return exact + ambiguous + wrong.size();
    }

    private String share(int part) {
      return String.format(Locale.ROOT, "%d (%.1f %%)", part, 100.0 * part / all());
    }

    @Override
    public String toString() {
      return "%s tables, exact %s, ambiguous %s, wrong %s %s"
          .formatted(all(), share(exact), share(ambiguous), share(wrong.size()), wrong);
    }
  }

  private static List<String> levels(JsonNode rows) {
    List<String> levels = new ArrayList<>();
    rows.forEach(row -> levels.add(row.get("level").asInt() + " " + row.get("name").asText()));
    return levels;
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
