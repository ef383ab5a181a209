package io.larkfit.spec.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.spec.fact.Page;
import io.larkfit.spec.page.PageException;
import io.larkfit.spec.page.PageReader;
import io.larkfit.spec.record.Recorded;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every single fact of the core pages is edited in their text: all edits are caught and named. */
class PageMutationTest {

  private final PageReader reader = new PageReader();

  @ParameterizedTest
  @MethodSource("io.larkfit.spec.change.OwnPages#core")
  void noFactIsLeftOut(Path file) throws IOException, PageException {
    Page page = reader.read(file);
    List<Mutation> mutations = PageMutations.of(page, Files.readAllLines(file));

    List<String> left = new ArrayList<>(Facts.of(page));
    left.removeIf(
        fact ->
            mutations.stream()
                .map(Mutation::fact)
                .anyMatch(edited -> edited.equals(fact) || edited.equals(whole(fact))));
    assertEquals(List.of(), left);
  }

  /** What is written in one piece, and edited as such: never a row for what is in its cells. */
  private static String whole(String fact) {
    return fact.replaceFirst("\\.value(\\.special|\\.quotas\\[\\d+]\\.(calls|per))?$", "")
        .replaceFirst("(\\.type)\\.(text|kind|name|depth)$", "$1")
        .replaceFirst("(examples\\[\\d+])\\.(text|json|valid)$", "$1")
        .replaceFirst("(rules\\[\\d+])\\.kind$", "$1")
        .replaceFirst("(prose\\[\\d+])\\.(section|hash)$", "$1");
  }

  @ParameterizedTest
  @MethodSource("io.larkfit.spec.change.OwnPages#core")
  void everyEditIsCaughtAndNamed(Path file) throws IOException, PageException {
    Page page = reader.read(file);
    List<Mutation> mutations = PageMutations.of(page, Files.readAllLines(file));
    List<String> missed = new ArrayList<>();
    int refused = 0;
    for (Mutation mutation : mutations) {
      byte[] text = (String.join("\n", mutation.lines()) + "\n").getBytes(StandardCharsets.UTF_8);
      try {
        List<Change> changes =
            PageChanges.between(Recorded.of(page), Recorded.of(reader.read("tea.md", text)));
        if (changes.stream().noneMatch(mutation::isToldBy)) {
          missed.add(
              mutation
                  + ": "
                  + changes.stream().map(c -> c.check().id() + " " + c.subject()).toList());
        }
      } catch (PageException refusal) {
        refused++;
        assertTrue(refusal.getMessage().matches("tea\\.md:\\d+: .+"), refusal.getMessage());
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%s: %d facts, %d edits, %d caught (%d of them: the page is refused, by line), %d missed%n",
        file.getFileName(),
        Facts.of(page).size(),
        mutations.size(),
        mutations.size() - missed.size(),
        refused,
        missed.size());
    assertEquals(List.of(), missed);
  }
}
