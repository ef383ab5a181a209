package io.larkfit.codegen.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.larkfit.codegen.parse.document.SpecException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each spec of {@code src/test/invalid} is refused with exactly the message beside it. */
@Tag("everywhere")
class InvalidSpecTest {
  private static final Path INVALID = Path.of("src/test/invalid");

  @TempDir Path output;

  @TestFactory
  Stream<DynamicTest> everyInvalidSpecIsRefusedWithItsPointerAndRemedy() {
    return Goldens.entries(INVALID, ".yaml").stream()
        .map(spec -> DynamicTest.dynamicTest(spec.getFileName().toString(), () -> check(spec)));
  }

  private void check(Path spec) throws Exception {
    Path folder = output.resolve(spec.getFileName());
    Path earlier = folder.resolve("src/main/java/com/example/Earlier.java");
    Files.createDirectories(earlier.getParent());
    Files.writeString(earlier, "good output of an earlier run");

    SpecException refusal =
        assertThrows(SpecException.class, () -> Generation.runUnchecked(spec, folder));

    String expected = spec.getFileName().toString().replace(".yaml", ".expected");
    Goldens.hold(spec.resolveSibling(expected), refusal.getMessage() + "\n");
    assertEquals(
        Map.of("src/main/java/com/example/Earlier.java", "good output of an earlier run"),
        Generation.sources(folder),
        "an error must leave earlier output alone");
  }
}
