package io.larkfit.spec.compare;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.spec.record.Recorded;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that pages are read for can change without being told, and nothing else is told. */
class EveryFactTest {

  @ParameterizedTest
  @MethodSource("io.larkfit.spec.compare.OwnPages#all")
  void noFactChangesInSilence(Path file) {
    Recorded page = OwnPages.read(file);
    List<String> silent = new ArrayList<>();
    List<Mutants.Mutant> mutants = Mutants.of(page.page());
    for (Mutants.Mutant mutant : mutants) {
      List<Difference> changes = Comparison.ofPages(page, new Recorded(mutant.page()));
      if (changes.stream().noneMatch(change -> tells(change, mutant))) {
        String told = changes.stream().map(Difference::subject).collect(joining(", "));
        silent.add("%s of %s: told is [%s]".formatted(mutant.path(), mutant.subjects(), told));
      }
    }
    assertEquals(List.of(), silent);
    assertTrue(mutants.size() > 20, () -> mutants.size() + " facts");
  }

  private static boolean tells(Difference change, Mutants.Mutant mutant) {
    return mutant.subjects().stream()
        .anyMatch(
            subject ->
                change.subject().equals(subject)
                    || change.subject().startsWith(subject + "#")
                    || change.subject().startsWith(subject + "."));
  }

  @ParameterizedTest
  @MethodSource("io.larkfit.spec.compare.OwnPages#allThereAre")
  void samePageHasNotChanged(Path file) {
    assertEquals(List.of(), Comparison.ofPages(OwnPages.read(file), OwnPages.read(file)));
  }

  @ParameterizedTest
  @MethodSource("io.larkfit.spec.compare.OwnPages#allThereAre")
  void orderIsNoChange(Path file) {
    Recorded page = OwnPages.read(file);
    for (int seed = 0; seed < 5; seed++) {
      Recorded shuffled = Shuffled.of(page, seed);
      assertEquals(List.of(), Comparison.ofPages(page, shuffled));
      assertEquals(List.of(), Comparison.ofPages(shuffled, page));
    }
  }
}
