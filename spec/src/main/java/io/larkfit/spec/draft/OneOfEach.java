package io.larkfit.spec.draft;

import io.larkfit.spec.fact.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** No two pages of one document are of the same operation. */
final class OneOfEach {

  private OneOfEach() {}

  static void check(List<Page> pages) throws DraftException {
    Map<String, Page> seen = new HashMap<>();
    for (Page page : pages) {
      PathTemplate path = PathTemplate.of(page.endpoint().url().value());
      String operation = page.endpoint().method().value() + " " + path.shape();
      Page other = seen.putIfAbsent(operation, page);
      if (other != null) {
        throw new DraftException(
            page.file(),
            page.endpoint().url().line(),
            "%s is %s:%s, too: draft the two pages one by one, and decide which of them holds."
                .formatted(operation, other.file(), other.endpoint().url().line()));
      }
    }
  }
}
