package io.larkfit.tests.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The pages of the spec's tests, each with a URL of its own. */
final class OwnPages {

  private static final Path PAGES = Path.of("../spec/src/test/resources/pages");

  private OwnPages() {}

  /** All that can be read; copies of those that would share a URL go into the directory. */
  static List<Path> in(Path directory) throws IOException {
    List<Path> pages = new ArrayList<>(files("core"));
    pages.addAll(files("draft"));
    for (Path quirk : files("quirks")) {
      String name = quirk.getFileName().toString();
      String url = "/open-apis/" + name.replace(".md", "").replace('-', '_');
      String text = Files.readString(quirk).replaceFirst("/open-apis(?=/)", url);
      pages.add(Files.writeString(directory.resolve(name), text));
    }
    return pages;
  }

  private static List<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.list(PAGES.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }
}
