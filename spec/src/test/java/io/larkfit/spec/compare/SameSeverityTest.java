package io.larkfit.spec.compare;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.spec.document.Document;
import io.larkfit.spec.draft.Draft;
import io.larkfit.spec.fact.Page;
import io.larkfit.spec.fact.Severity;
import io.larkfit.spec.operation.OperationFacts;
import io.larkfit.spec.operation.SpecFacts;
import io.larkfit.spec.page.PageException;
import io.larkfit.spec.page.PageReader;
import io.larkfit.spec.record.Recorded;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A fact that changed is as grave whatever sides tell of it: pages, a spec and a page, specs. */
class SameSeverityTest {

  private static final PageReader READER = new PageReader();
  private static final Path CREATE =
      OwnPages.DIRECTORY.resolve("core/helpdesk-v1__agent-schedules__create.md");

  private static OperationFacts draft(Page page) throws Exception {
    String text = Draft.of(List.of(page)).text();
    return SpecFacts.of(Document.read(text)).operations().get(0);
  }

  /** The gravest severity of each subject. */
  private static Map<String, Severity> severities(List<Difference> differences) {
    Map<String, Severity> severities = new TreeMap<>();
    for (Difference difference : differences) {
      severities.merge(
          difference.check().id() + " " + difference.subject(),
          difference.severity(),
          (one, other) -> one.compareTo(other) < 0 ? one : other);
    }
    return severities;
  }

  private static Page edited(List<String> lines) throws PageException {
    return READER.read(
        "tea.md", (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Where two sides both tell of a fact, how they differ on it. */
  private static List<String> contradictions(
      Map<String, Severity> one, Map<String, Severity> other) {
    List<String> contradictions = new ArrayList<>();
    one.forEach(
        (fact, severity) -> {
          if (other.getOrDefault(fact, severity) != severity) {
            contradictions.add("%s: %s, and %s".formatted(fact, severity, other.get(fact)));
          }
        });
    return contradictions;
  }

  /** An edit of each kind: of each fact, wherever it stands, and each way to edit it. */
  private static Collection<Mutation> edits(Page page, List<String> lines) {
    Map<String, Mutation> edits = new LinkedHashMap<>();
    for (Mutation mutation : PageMutations.of(page, lines)) {
      String kind = mutation.fact().replaceAll("\\[\\d+]", "") + mutation.how();
      edits.putIfAbsent(kind.replaceAll("([.]children)+", ".children"), mutation);
    }
    return edits.values();
  }

  @ParameterizedTest
  @MethodSource("io.larkfit.spec.compare.OwnPages#core")
  void everyKindOfEditIsAsGraveForAllSides(Path file) throws Exception {
    Page page = READER.read(file);
    Recorded recorded = Recorded.of(page);
    OperationFacts spec = draft(page);
    Set<String> before = severities(Comparison.ofSpecAndPage(spec, recorded)).keySet();
    List<String> wrong = new ArrayList<>();
    int byPageAndSpec = 0;
    int bySpecs = 0;
    for (Mutation mutation : edits(page, Files.readAllLines(file))) {
      Page edited;
      try {
        edited = edited(mutation.lines());
      } catch (PageException e) {
        continue;
      }
      Recorded newer = Recorded.of(edited);
      OperationFacts newSpec = draft(edited);
      Map<String, Severity> pages = severities(Comparison.ofPages(recorded, newer));
      Map<String, Severity> drifts = severities(Comparison.ofSpecAndPage(spec, newer));
      Map<String, Severity> specs = severities(Comparison.ofSpecs(spec, newSpec));
      // What was so before is no part of the edit, nor is what the draft made of it.
      drifts.keySet().removeAll(before);
      Set<String> widened =
          Comparison.ofSpecAndPage(newSpec, newer).stream()
              .map(difference -> difference.subject().replaceFirst("#.*", ""))
              .collect(toSet());
      specs.keySet().removeIf(key -> widened.contains(key.replaceFirst("^\\S+ ([^#]*).*", "$1")));
      byPageAndSpec += (int) pages.keySet().stream().filter(drifts::containsKey).count();
      bySpecs += (int) pages.keySet().stream().filter(specs::containsKey).count();
      contradictions(pages, drifts).forEach(found -> wrong.add(mutation + ": " + found));
      contradictions(pages, specs).forEach(found -> wrong.add(mutation + ": " + found));
      contradictions(drifts, specs).forEach(found -> wrong.add(mutation + ": " + found));
    }

    assertEquals(List.of(), wrong);
    assertTrue(byPageAndSpec > 15, byPageAndSpec + " facts were told by pages, and page and spec");
    assertTrue(bySpecs > 10, bySpecs + " facts were told by pages, and specs");
  }

  @ParameterizedTest
  @CsvSource({
    "'weekday | int |', 'weekday | number |',"
        + " request.agent_schedules.schedule.weekday#type, ADDITIVE",
    "'400 | 154000 |', '- | 154000 |', errors.154000#status, DOCUMENTATION",
    "'00:00 - 23:59', '', request.agent_schedules.schedule.start_time#rules.time, ADDITIVE",
  })
  void whatOnceWasContradictedIsNot(
      String original, String replacement, String subject, Severity severity) throws Exception {
    String text = Files.readString(CREATE);
    assertTrue(text.contains(original), original);
    Page page = READER.read(CREATE);
    Page changed =
        edited(List.of(text.replace(original, replacement == null ? "" : replacement).split("\n")));

    assertEquals(
        severity, of(subject, Comparison.ofPages(Recorded.of(page), Recorded.of(changed))));
    assertEquals(
        severity, of(subject, Comparison.ofSpecAndPage(draft(page), Recorded.of(changed))));
  }

  private static Severity of(String subject, List<Difference> differences) {
    return differences.stream()
        .filter(difference -> difference.subject().equals(subject))
        .map(Difference::severity)
        .findFirst()
        .orElseThrow(() -> new AssertionError(subject + " in " + differences));
  }
}
