package io.larkfit.spec.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule finds the faults that it is for, and no other rule does. */
@Tag("everywhere")
class SpecLintTest {

  private static final String CLEAN = Fixtures.text("clean.yaml");

  private final SpecLint lint = SpecLint.strict();

  @Test
  void cleanDocumentHasNoFindings() {
    assertEquals(List.of(), lint.check(CLEAN));
  }

  @ParameterizedTest
  @MethodSource("io.larkfit.spec.lint.SeededFault#all")
  void seededFaultIsTheOnlyFinding(SeededFault fault) {
    List<Finding> findings =
        lint.check(fault.seedInto(CLEAN)).stream()
            .filter(finding -> !finding.rule().equals(fault.also()))
            .toList();

    assertEquals(
        List.of("%s [%s] %s".formatted(fault.pointer(), fault.rule(), fault.problem())),
        findings.stream()
            .map(f -> "%s [%s] %s".formatted(f.pointer(), f.rule(), f.problem()))
            .toList());
    assertTrue(findings.get(0).remedy().endsWith("."), findings.get(0).remedy());
  }

  @Test
  void everyRuleHasASeededFault() throws IOException {
    Set<String> seeded =
        SeededFault.all().stream().map(SeededFault::rule).collect(Collectors.toSet());

    try (Stream<Path> sources = Files.list(Path.of("src/main/java/io/larkfit/spec/lint"))) {
      long rules = sources.filter(file -> file.toString().matches(".+[a-z]Rule\\.java")).count();
      assertEquals(rules, seeded.size(), "seeded: " + seeded);
    }
  }

  @Test
  void repeatedKeyIsAFinding() {
    List<Finding> findings = lint.check("openapi: 3.0.3\nopenapi: 3.0.3\n");

    assertEquals(List.of("yaml"), findings.stream().map(Finding::rule).toList());
    assertTrue(findings.get(0).problem().contains("Duplicate field 'openapi'"));
  }

  @Test
  void emptyDocumentIsAFinding() {
    assertEquals(List.of("parser"), lint.check("# nothing\n").stream().map(Finding::rule).toList());
  }

  @Test
  void fileIsReadAsUtf8(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("clean.yaml"), CLEAN);

    assertEquals(List.of(), lint.check(file));
  }

  @Test
  void findingReadsAsPlaceRuleProblemAndRemedy() {
    Finding finding = new Finding("/info", "described", "Nothing said", "Say something.");

    assertEquals("/info [described] Nothing said%n    Say something.".formatted(), "" + finding);
  }
}
