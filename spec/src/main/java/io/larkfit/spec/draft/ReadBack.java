package io.larkfit.spec.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.larkfit.spec.document.Document;
import io.larkfit.spec.fact.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.YAMLException;

/** What readers of YAML refuse is no draft: they limit size and depth. */
final class ReadBack {

  private ReadBack() {}

  static void check(List<Page> pages, Draft draft) throws DraftException {
    String problem = problem(draft.text());
    if (problem == null) {
      return;
    }
    Page last = pages.get(pages.size() - 1);
    if (pages.size() > 1) {
      // A page that cannot be drafted by itself is the culprit.
      for (Page page : pages) {
        Draft.of(List.of(page));
      }
      problem = "The document becomes too large with this page: draft fewer at a time.";
    }
    throw new DraftException(last.file(), last.endpoint().url().line(), problem);
  }

  private static @Nullable String problem(String text) {
    try {
      Yaml.read(text);
      Document.read(text);
      return null;
    } catch (YAMLException e) {
      return "What it describes cannot be read back from YAML: " + e.getMessage();
    } catch (JsonProcessingException e) {
      return "What it describes cannot be read back from YAML: " + e.getOriginalMessage();
    }
  }
}
