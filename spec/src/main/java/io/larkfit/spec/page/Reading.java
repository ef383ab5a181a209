package io.larkfit.spec.page;

import io.larkfit.spec.fact.Page;
import java.nio.file.Path;

/** What came of reading one file. */
public sealed interface Reading {

  /** The file, under the name it was found by. */
  Path file();

  /** It is a page of an operation. */
  record Read(Path file, Page page) implements Reading {}

  /**
   * It is a document of another kind, found in a directory: a guide, an overview.
   *
   * @param reason file and reason
   */
  record Skipped(Path file, String reason) implements Reading {}

  /**
   * It cannot be read as a page.
   *
   * @param error file, line and reason
   */
  record Failed(Path file, String error) implements Reading {}
}
