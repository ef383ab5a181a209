package io.larkfit.spec.draft;

import io.larkfit.spec.fact.Page;
import io.larkfit.spec.page.PageException;
import io.larkfit.spec.page.PageReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Pages to draft: those of its features, and those of the reader's quirks. */
final class DraftPages {

  private static final Path PAGES = Path.of("src/test/resources/pages");

  private DraftPages() {}

  /** The pages of a folder, by name. */
  static List<Path> in(String folder) {
    return in(PAGES.resolve(folder));
  }

  static List<Path> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<Path> ofOurs() {
    return Stream.of("core", "draft", "quirks").flatMap(folder -> in(folder).stream());
  }

  /** A page of the draft's own. */
  static Page page(String name) {
    return read(PAGES.resolve("draft").resolve(name + ".md"));
  }

  /** A page whose messages name the file alone, wherever it is. */
  static Page read(Path file) {
    try {
      return new PageReader().read(String.valueOf(file.getFileName()), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (PageException e) {
      throw new AssertionError(e);
    }
  }

  /** A page of one operation, with the sections that follow the table of its request. */
  static Page page(String method, String path, String sections) {
    return page("page.md", method, path, sections);
  }

  static Page page(String file, String method, String path, String sections) {
    String text =
        """
        ---
        title: "看茶"
        source_url: https://open.feishu.cn/document/tea/%s
        last_remote_update: 2026-01-02
        last_remote_update_timestamp: 1767312000000
        ---

        # 看茶

        ## 请求
        名称 | 值
        ---|---
        HTTP URL | https://open.feishu.cn/open-apis/%s
        HTTP Method | %s

        %s
        """
            .formatted(file.replace(".md", ""), path, method, sections);
    try {
      return new PageReader().read(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (PageException e) {
      throw new AssertionError(e);
    }
  }
}
