package io.larkfit.spec.draft;

import io.larkfit.spec.fact.Page;
import java.nio.file.Path;

/**
 * The page that something was read from.
 *
 * @param file its name, without folders
 */
record Origin(String file) {

  static Origin of(Page page) {
    Path name = Path.of(page.file()).getFileName();
    return new Origin(name == null ? page.file() : name.toString());
  }

  Mark mark(int line, String what) {
    return new Mark(what, file + ":" + line);
  }

  boolean has(Mark mark) {
    return mark.where().startsWith(file + ":");
  }
}
