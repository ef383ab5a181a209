package io.larkfit.spec.record;

import io.larkfit.spec.fact.Page;
import io.larkfit.spec.page.PageException;
import io.larkfit.spec.page.PageReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Pages to make records of: our own, and the platform's where they are at hand. */
final class RecordPages {

  /** The records that the build is held against. */
  static final Path FACTS = Path.of("src/main/facts");

  private static final Path OWN = Path.of("src/test/resources/pages");

  private RecordPages() {}

  /** The folder that {@code -Dfeishu.docs} names. */
  static @Nullable Path docs() {
    String directory = System.getProperty("feishu.docs");
    return directory == null ? null : Path.of(directory);
  }

  /** Every page there is. */
  static Stream<Path> all() {
    Path docs = docs();
    Stream<Path> real =
        docs == null ? Stream.of() : Stream.of("seeds", "pages", "pairs").map(docs::resolve);
    return Stream.concat(Stream.of(OWN.resolve("quirks")), real).flatMap(RecordPages::in);
  }

  static Stream<Path> in(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Page page(Path file) {
    try {
      return new PageReader().read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (PageException e) {
      throw new AssertionError(e);
    }
  }

  static Recorded recorded(Path file) {
    return Recorded.of(page(file));
  }
}
