package io.larkfit.codegen.options;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.codegen.GeneratedCode;
import io.larkfit.codegen.golden.Generation;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputOptionsTest {
  private static final Pattern CLASS =
      Pattern.compile("(?m)^ *(?:[a-z]+ )*(?:class|interface|enum) \\w+ ?[^;]*?\\{");
  private static final Pattern MARKED =
      Pattern.compile("(?m)^ *@com\\.example\\.meta\\.Generated\n(?=" + CLASS.pattern() + ")");

  @TempDir Path folder;

  @Test
  void javadocIsOnUnlessTurnedOff() {
    String model = OptionRun.generate(folder, c -> {}).get("com/example/Animal.java");

    assertTrue(model.contains("Lives here."), model);
  }

  @Test
  void javadocOffLeavesNoneAndTheCodeCompiles() {
    Map<String, String> sources =
        OptionRun.generate(folder, c -> c.addAdditionalProperty("javadoc", "false"));

    sources.forEach((path, content) -> assertFalse(content.contains("/**"), path));
    GeneratedCode.compile(Generation.asSources(sources));
  }

  @Test
  void javadocOffChangesNothingElse() {
    Map<String, String> with = OptionRun.generate(folder, c -> {});
    Map<String, String> without =
        OptionRun.generate(folder, c -> c.addAdditionalProperty("javadoc", "false"));

    assertEquals(with.keySet(), without.keySet());
    with.forEach(
        (path, content) ->
            assertEquals(
                content.lines().filter(line -> !line.strip().matches("/\\*\\*.*|\\*.*")).toList(),
                without.get(path).lines().toList(),
                path));
  }

  @Test
  void everyClassIsMarkedAsGeneratedAndTheCodeCompiles() {
    Map<String, String> sources =
        OptionRun.generate(folder, c -> c.addAdditionalProperty("generatedAnnotation", "true"));

    GeneratedCode.compile(Generation.asSources(sources));
    sources.forEach(
        (path, content) ->
            assertEquals(
                CLASS.matcher(content).results().count(),
                MARKED.matcher(content).results().count(),
                path));
    String model = sources.get("com/example/Animal.java");
    assertTrue(MARKED.matcher(model).results().count() > 0, model);
  }
}
