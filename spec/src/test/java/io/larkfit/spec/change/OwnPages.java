package io.larkfit.spec.change;

import io.larkfit.spec.page.PageException;
import io.larkfit.spec.page.PageReader;
import io.larkfit.spec.record.Recorded;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The pages that tests run on: our own, and the platform's if they are there. */
final class OwnPages {

  static final Path DIRECTORY = Path.of("src/test/resources/pages");

  private OwnPages() {}

  /** Each page of our own that can be read. */
  static Stream<Path> all() {
    return Stream.of("core", "quirks", "pairs")
        .flatMap(name -> in(DIRECTORY.resolve(name)).stream());
  }

  static List<Path> in(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .filter(file -> !file.endsWith("README.md"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The facts of a page that can be read. */
  static Recorded read(Path file) {
    try {
      return Recorded.of(new PageReader().read(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (PageException e) {
      throw new AssertionError(e);
    }
  }
}
