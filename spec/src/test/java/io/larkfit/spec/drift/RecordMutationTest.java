package io.larkfit.spec.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.spec.compare.Mutants;
import io.larkfit.spec.record.Recorded;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Changes every single fact of every record, one at a time: the spec no longer agrees, or a rule
 * says why it cannot hold that fact.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordMutationTest {

  private static final String CONTENT_TYPE = "headers.Content-Type";

  /** Content-Type, in each record. */
  private static final String HEADER = "request\\.headers\\[0\\]";

  /** Read from the helpdesk. */
  private static final String SCHEDULE = "response\\.body\\.fields\\[2\\]\\.children\\[0\\]";

  /** Fields that have fields. */
  private static final String OBJECT =
      "("
          + SCHEDULE
          + "(\\.children\\[[123]\\])?"
          + "|response\\.body\\.fields\\[2\\]"
          + "|request\\.body\\.fields\\[0\\](\\.children\\[1\\])?)";

  /** What the spec says nothing of. */
  private static final Map<Pattern, String> NOT_IN_SPEC = notInSpec();

  private final Map<String, Integer> excused = new TreeMap<>();
  private final List<String> missed = new ArrayList<>();
  private final List<String> notNamed = new ArrayList<>();
  private final List<String> otherwise = new ArrayList<>();
  private final Map<String, Integer> checks = new TreeMap<>();

  private static Map<Pattern, String> notInSpec() {
    Map<Pattern, String> rules = new LinkedHashMap<>();
    add(rules, "the page's bytes", "hash");
    add(rules, "prose", "prose\\[.*");
    add(rules, "prose", ".*\\.(prose|meaning|remedy|label)");
    add(rules, "examples", "(request|response)\\.examples\\[.*");
    add(rules, "examples", ".*\\.details\\.example(\\..*)?( gone)?");
    add(rules, "how a type is called", ".*\\.type\\.(text|name)");
    add(rules, "whether an object has a name", OBJECT + "\\.type\\.kind");
    add(rules, "values of what has none", OBJECT + "\\.details\\.fixed");
    add(
        rules,
        "values of a boolean",
        SCHEDULE + "\\.children\\[3\\]\\.children\\[2\\]\\.details\\.fixed");
    add(rules, "how sure the tree is", ".*\\.body\\.structure\\..*");
    add(rules, "faults of the page", "remarks\\[.*");
    // The spec has no place for them: a media type is no parameter, a path is never optional.
    add(rules, "facts on Content-Type itself", HEADER + "\\.type\\..*");
    add(rules, "facts on Content-Type itself", HEADER + "\\.details\\.(defaultValue|deprecated)");
    add(rules, "what an example shows, too", HEADER + "(\\.details\\.fixed)? gone");
    add(rules, "what other fields say, too", HEADER + "\\.required");
    add(rules, "whether a path needs its parameters", "request\\.path\\[\\d\\]\\.required");
    add(rules, "the code, which is always there", "response\\.body\\.fields\\[0\\]\\.required");
    add(rules, "the message, which is always there", "response\\.body\\.fields\\[1\\] gone");
    add(rules, "that this page names the general codes", "response\\.errorPages\\[0\\] gone");
    return rules;
  }

  private static void add(Map<Pattern, String> rules, String reason, String path) {
    rules.put(Pattern.compile(path), reason);
  }

  @BeforeAll
  void mutate() throws Exception {
    DriftCheck check = DriftCheck.of(Shipped.document(), Shipped.differences());
    for (Recorded recorded : Shipped.records()) {
      for (Mutants.Mutant mutant : Mutants.of(recorded.page())) {
        judge(mutant, check.check(new Recorded(mutant.page())));
      }
    }
    System.out.println("mutations of the records: caught by " + checks);
    System.out.println("  the spec does not hold: " + excused);
  }

  private void judge(Mutants.Mutant mutant, List<Drift> drifts) {
    if (drifts.isEmpty()) {
      NOT_IN_SPEC.entrySet().stream()
          .filter(rule -> rule.getKey().matcher(mutant.path()).matches())
          .findFirst()
          .ifPresentOrElse(
              rule -> excused.merge(rule.getValue(), 1, Integer::sum),
              () -> missed.add(mutant.path()));
      return;
    }
    checks.merge(drifts.get(0).check().id(), 1, Integer::sum);
    drifts.stream()
        .filter(drift -> !drift.check().gravity().contains(drift.severity().id()))
        .forEach(drift -> otherwise.add(drift.check().id() + ": " + drift.severity().id()));
    if (drifts.stream().noneMatch(drift -> names(drift, mutant))) {
      notNamed.add(mutant.path() + " " + mutant.subjects() + " → " + drifts);
    }
  }

  private static boolean names(Drift drift, Mutants.Mutant mutant) {
    // What must be sent is told of the body.
    String subject =
        drift.subject().matches("request#(required|content-type)") ? CONTENT_TYPE : drift.subject();
    return mutant.subjects().stream().anyMatch(subject::startsWith);
  }

  @Test
  void everyFactThatTheSpecHoldsIsCaught() {
    assertEquals(List.of(), missed);
  }

  @Test
  void whatIsCaughtIsNamed() {
    assertEquals(List.of(), notNamed);
  }

  @Test
  void severityIsOneThatThePageOfChecksNames() {
    assertEquals(List.of(), otherwise);
  }

  @Test
  void everyRuleThatExcusesIsNeeded() {
    assertTrue(excused.keySet().containsAll(NOT_IN_SPEC.values()), excused.toString());
  }
}
