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
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

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
    return java.util.Objects.requireNonNull(docs).resolve(name);
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
    int exact = 0;
    int ambiguous = 0;
    List<String> wrong = new ArrayList<>();
    for (Path truth : Pages.in(docs("truth"), ".levels.json")) {
      String name = Pages.name(truth).replace(".levels.json", "");
      Page page = new PageReader().read(docs("pages").resolve(name + ".md"));
      JsonNode tables = new ObjectMapper().readTree(truth.toFile());
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
          wrong.add(name + " " + table.getKey());
        }
      }
    }
    int all = exact + ambiguous + wrong.size();
    System.out.printf(
        "%d tables: exact %d (%.1f %%), ambiguous %d (%.1f %%), wrong %d (%.1f %%) %s%n",
        all,
        exact,
        100.0 * exact / all,
        ambiguous,
        100.0 * ambiguous / all,
        wrong.size(),
        100.0 * wrong.size() / all,
        wrong);
    assertTrue(exact >= 0.9 * all, "exact");
    assertTrue(ambiguous <= 0.09 * all, "ambiguous");
    assertTrue(wrong.size() <= 0.01 * all, "wrong");
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
