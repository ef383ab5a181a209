package io.larkfit.codegen.golden;

import io.larkfit.codegen.GeneratedCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each folder of {@code src/test/golden} is one feature: its spec gives exactly these sources, and
 * these notices if there are any.
 *
 * <p>The support classes below {@code json} are alike everywhere, so {@code support} alone holds
 * them, and only them; its spec makes use of them all.
 */
class GoldenTest {
  private static final Path GOLDEN = Path.of("src/test/golden");

  @TempDir Path output;

  @TestFactory
  Stream<DynamicTest> everyScenarioGivesItsExpectedSourcesAndTheyCompile() {
    return Goldens.entries(GOLDEN, "").stream()
        .map(scenario -> DynamicTest.dynamicTest(name(scenario), () -> check(scenario)));
  }

  private void check(Path scenario) throws IOException {
    Path spec = scenario.resolve("openapi.yaml");
    Path folder = output.resolve(name(scenario));
    Properties options = Generation.optionsOf(scenario);
    Goldens.holdIfAny(scenario.resolve("notices.txt"), Generation.notices(spec, folder, options));
    Map<String, String> sources = Generation.run(spec, folder, options);
    GeneratedCode.compile(Generation.asSources(sources));
    boolean support = name(scenario).equals("support");
    sources.keySet().removeIf(path -> path.contains("/json/") != support || isCopied(path));
    Goldens.hold(scenario.resolve("expected"), sources);
  }

  /** Whether it is a support class, which is the same everywhere. */
  private static boolean isCopied(String path) {
    Path name = Path.of(path).getFileName();
    return path.contains("/json/")
        && !name.endsWith("package-info.java")
        && Files.exists(Path.of("src/support/java/io/larkfit/support/json").resolve(name));
  }

  private static String name(Path scenario) {
    return scenario.getFileName().toString();
  }
}
