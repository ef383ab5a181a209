package io.larkfit.spec.check;

import io.larkfit.spec.check.PageResult.State;
import io.larkfit.spec.fact.Page;

/** How reports name things. */
final class Labels {

  private Labels() {}

  /** What became of files, behind their number. */
  static String of(State state) {
    return switch (state) {
      case COMPARED -> "compared";
      case NEW -> "new";
      case GONE -> "gone";
      case NOT_IN_SPEC -> "not in the spec";
      case NO_OPERATION -> "of no operation";
      case UNREADABLE -> "unreadable";
    };
  }

  /** The operation of a page, or else its file. */
  static String name(PageResult result) {
    Page page = result.page();
    return page == null
        ? result.file()
        : "%s %s".formatted(page.endpoint().method().value(), path(page));
  }

  /** The address of an operation without its host. */
  static String path(Page page) {
    String url = page.endpoint().url().value();
    int host = url.indexOf("://");
    int path = host < 0 ? -1 : url.indexOf('/', host + 3);
    return path < 0 ? url : url.substring(path);
  }
}
