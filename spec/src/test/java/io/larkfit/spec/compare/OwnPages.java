package io.larkfit.spec.compare;

import io.larkfit.spec.page.PageException;
import io.larkfit.spec.page.PageReader;
import io.larkfit.spec.record.Recorded;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pages that tests run on: our own, and the platform's if they are there. */
final class OwnPages {

  static final Path DIRECTORY = Path.of("src/test/resources/pages");

  private OwnPages() {}

  /** Where the platform's pages are, which are not part of the project; null if nobody says. */
  static @Nullable Path docs() {
    String docs = System.getProperty("feishu.docs");
    return docs == null ? null : Path.of(docs);
  }

  /** Each page of our own that can be read. */
  static Stream<Path> all() {
    return Stream.of("core", "quirks", "pairs")
        .flatMap(name -> in(DIRECTORY.resolve(name)).stream());
  }

  /** Those, and the platform's if {@code -Dfeishu.docs} names them. */
  static Stream<Path> allThereAre() {
    Path docs = docs();
    Stream<Path> others =
        docs == null
            ? Stream.of()
            : Stream.of("seeds", "pages", "pairs").flatMap(name -> in(docs.resolve(name)).stream());
    return Stream.concat(all(), others);
  }

  /** The pages of the operations that the spec has: in our words, and in the platform's. */
  static Stream<Path> core() {
    List<Path> own = in(DIRECTORY.resolve("core"));
    Path docs = docs();
    if (docs == null) {
      return own.stream();
    }
    return Stream.concat(
        own.stream(),
        own.stream()
            .flatMap(
                page ->
                    Stream.of("seeds", "pages")
                        .map(name -> docs.resolve(name).resolve(page.getFileName())))
            .filter(Files::exists));
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
