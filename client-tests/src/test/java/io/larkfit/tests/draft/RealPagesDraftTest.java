package io.larkfit.tests.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The platform's own pages, in a directory that {@code -Dfeishu.docs} names. They are not part of
 * the project; without them this is skipped.
 */
class RealPagesDraftTest {

  @Test
  void everyPageBecomesCodeThatTakesItsExamples(@TempDir Path directory)
      throws IOException, InterruptedException {
    String docs = System.getProperty("feishu.docs");
    assumeTrue(docs != null, "-Dfeishu.docs names no directory");
    List<Path> pages = new ArrayList<>();
    for (String folder : List.of("seeds", "pages")) {
      try (Stream<Path> files = Files.list(Path.of(docs, folder))) {
        files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
      }
    }
    List<Fate> fates = new ArrayList<>();
    int clean = 0;
    int round = 0;
    for (List<Path> group : ofDifferentOperations(pages, directory)) {
      Path folder = Files.createDirectory(directory.resolve("round" + round++));
      try (Chain chain = Chain.of(group, folder)) {
        clean += chain.report.contains("lints clean.") ? group.size() : 0;
        fates.addAll(chain.fates());
      }
    }
    print(pages.size(), clean, fates);
    assertEquals(pages.size(), clean);
    assertTrue(fates.stream().allMatch(fate -> fate.lost().isEmpty()));
  }

  /** Two pages of one operation go into two documents. */
  private static List<List<Path>> ofDifferentOperations(List<Path> pages, Path directory)
      throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of("read", "--json"));
    pages.forEach(page -> arguments.add(page.toString()));
    String json = Commands.larkfit(directory, arguments.toArray(new String[0])).out();
    JsonNode read = new JsonMapper().readTree(json);
    List<List<Path>> groups = new ArrayList<>();
    List<Set<String>> taken = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      JsonNode endpoint = read.get(i).path("endpoint");
      String operation = endpoint.at("/method/value").asText() + endpoint.at("/url/value").asText();
      int group = 0;
      while (group < groups.size() && taken.get(group).contains(operation)) {
        group++;
      }
      if (group == groups.size()) {
        groups.add(new ArrayList<>());
        taken.add(new HashSet<>());
      }
      groups.get(group).add(pages.get(i));
      taken.get(group).add(operation);
    }
    return groups;
  }

  private static void print(int pages, int clean, List<Fate> fates) {
    long whole = fates.stream().filter(fate -> !fate.broken()).count();
    System.out.printf(
        Locale.ROOT,
        "%d pages: %d lint clean, %d generated and compiled; examples of %d pages come out equal;"
            + " of the %d pages whose examples are all JSON, those of %d do%n",
        pages,
        clean,
        fates.stream().filter(Fate::generated).count(),
        fates.stream().filter(fate -> fate.generated() && fate.lost().isEmpty()).count(),
        whole,
        fates.stream().filter(fate -> !fate.broken() && fate.lost().isEmpty()).count());
    System.out.printf(
        Locale.ROOT,
        "%d examples that are JSON, %d come out equal%n",
        fates.stream().mapToInt(Fate::examples).sum(),
        fates.stream().mapToInt(Fate::equal).sum());
    fates.forEach(fate -> fate.lost().forEach(why -> System.out.println(fate.page() + " " + why)));
  }
}
