package io.larkfit.spec.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.larkfit.spec.document.Document;
import io.larkfit.spec.fact.Page;
import java.util.List;

/** What YAML's readers refuse is no draft: they limit size and depth. */
final class ReadBack {

  private ReadBack() {}

  static void check(List<Page> pages, Draft draft) throws DraftException {
    try {
      Document.read(draft.text());
    } catch (JsonProcessingException e) {
      if (pages.size() > 1) {
        // One that cannot be drafted by itself is the culprit.
        for (Page page : pages) {
          Draft.of(List.of(page));
        }
      }
      String remedy =
          pages.size() > 1
              ? "It is too large with the pages before it: draft fewer pages at a time."
              : "What it describes cannot be written as YAML that others read: "
                  + e.getOriginalMessage();
      Page last = pages.get(pages.size() - 1);
      throw new DraftException(last.file(), last.endpoint().url().line(), remedy);
    }
  }
}
