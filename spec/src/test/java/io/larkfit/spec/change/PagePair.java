package io.larkfit.spec.change;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two versions of a page.
 *
 * @param older the older one
 * @param newer the newer one
 * @param golden what is told of them
 */
record PagePair(Path older, Path newer, Path golden) {

  private static final Path DIRECTORY = OwnPages.DIRECTORY.resolve("pairs");
  private static final String OLD = ".old.md";

  /** Those of our own, and the same the other way round: what came is gone, and what rose sinks. */
  static Stream<PagePair> own() {
    return in(DIRECTORY, DIRECTORY)
        .flatMap(
            pair ->
                Stream.of(
                    pair,
                    new PagePair(
                        /* older= */ pair.newer(),
                        /* newer= */ pair.older(),
                        DIRECTORY.resolve(name(pair.older()) + ".back.changes"))));
  }

  /** Those of the platform, if they are there; what is told of them was reviewed. */
  static Stream<PagePair> others() {
    Path docs = OwnPages.docs();
    return docs == null ? Stream.of() : in(docs.resolve("pairs"), DIRECTORY.resolve("reviewed"));
  }

  private static Stream<PagePair> in(Path pages, Path goldens) {
    return OwnPages.in(pages).stream()
        .filter(page -> page.toString().endsWith(OLD))
        .map(
            page ->
                new PagePair(
                    page,
                    page.resolveSibling(name(page) + ".new.md"),
                    goldens.resolve(name(page) + ".changes")));
  }

  private static String name(Path page) {
    return page.getFileName().toString().replace(OLD, "");
  }

  List<Change> changes() {
    return PageChanges.between(OwnPages.read(older), OwnPages.read(newer));
  }

  /**
   * A change in a line, as in {@code breaking field-removed request.pot: string → nothing @71:0}.
   */
  static String line(Change change) {
    return "%s %s %s: %s → %s @%s:%s%n"
        .formatted(
            change.severity().id(),
            change.check().id(),
            change.subject(),
            shown(change.before()),
            shown(change.after()),
            change.oldLine(),
            change.newLine())
        .replace("\r", "");
  }

  private static String shown(@Nullable String value) {
    return value == null ? "nothing" : value;
  }

  @Override
  public String toString() {
    return golden.getFileName().toString();
  }
}
