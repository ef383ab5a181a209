package io.larkfit.codegen.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Expected files: compared both ways, or rewritten with {@code -Dgolden.update}. */
final class Goldens {
  static final String UPDATE = "mvn -pl codegen test -Dgolden.update";

  private Goldens() {}

  static boolean updating() {
    return System.getProperty("golden.update") != null;
  }

  static List<Path> entries(Path folder, String suffix) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(entry -> entry.toString().endsWith(suffix)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Holds a folder of files against what was made, or writes it. */
  static void hold(Path folder, Map<String, String> actual) throws IOException {
    Map<String, String> expected = Generation.sources(folder);
    if (updating()) {
      for (String stale : expected.keySet()) {
        if (!actual.containsKey(stale)) {
          Files.delete(folder.resolve(stale));
        }
      }
      for (Map.Entry<String, String> file : actual.entrySet()) {
        hold(folder.resolve(file.getKey()), file.getValue());
      }
      return;
    }
    Set<String> missing = new TreeSet<>(expected.keySet());
    missing.removeAll(actual.keySet());
    Set<String> unexpected = new TreeSet<>(actual.keySet());
    unexpected.removeAll(expected.keySet());
    assertEquals(
        "missing [], unexpected []",
        "missing " + missing + ", unexpected " + unexpected,
        () -> "Files differ; if that is meant: " + UPDATE);
    expected.forEach(
        (path, content) ->
            assertEquals(
                content, actual.get(path), () -> path + " differs; if that is meant: " + UPDATE));
  }

  /** The same for a file that is there only if it has something to say. */
  static void holdIfAny(Path file, String actual) throws IOException {
    if (!actual.isEmpty() || (Files.exists(file) && !updating())) {
      hold(file, actual);
    } else {
      Files.deleteIfExists(file);
    }
  }

  /** Holds one file against what was made, or writes it. */
  static void hold(Path file, String actual) throws IOException {
    if (updating()) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
    } else {
      String expected = Files.exists(file) ? Files.readString(file) : "(no such file)";
      assertEquals(expected, actual, () -> file + " differs; if that is meant: " + UPDATE);
    }
  }
}
