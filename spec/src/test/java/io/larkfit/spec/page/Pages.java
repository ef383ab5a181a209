package io.larkfit.spec.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The pages of the tests, each for one quirk of the format. */
final class Pages {

  private static final Path DIRECTORY = Path.of("src/test/resources/pages");

  /** Pages that can be read; what is read of each stands beside it. */
  static final Path QUIRKS = DIRECTORY.resolve("quirks");

  /** Files that are no pages; what is said of each stands beside it. */
  static final Path BROKEN = DIRECTORY.resolve("broken");

  private Pages() {}

  static List<Path> in(Path directory, String suffix) {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<Path> quirks() {
    return in(QUIRKS, ".md").stream();
  }

  static Stream<Path> broken() {
    return in(BROKEN, ".md").stream();
  }

  /** The file beside a page. */
  static Path beside(Path page, String suffix) {
    return page.resolveSibling(page.getFileName().toString().replaceFirst("\\.md$", suffix));
  }

  static byte[] bytes(Path page) {
    try {
      return Files.readAllBytes(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String name(Path page) {
    return page.getFileName().toString();
  }
}
