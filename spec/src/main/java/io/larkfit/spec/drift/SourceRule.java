package io.larkfit.spec.drift;

import io.larkfit.spec.document.Node;
import io.larkfit.spec.fact.Severity;
import io.larkfit.spec.fact.Source;
import java.time.ZoneOffset;

/** Title, address and date of the page. */
final class SourceRule implements PageRule {

  private static final String DOCS = "externalDocs";

  @Override
  public void check(Comparison comparison) {
    Source source = comparison.page().source();
    compare(
        comparison,
        Check.TITLE_DIFFERS,
        "title",
        "description",
        source.title().value(),
        source.title().line());
    compare(comparison, Check.URL_DIFFERS, "url", "url", source.url().value(), source.url().line());
    compare(
        comparison,
        Check.DATE_DIFFERS,
        "updated",
        "x-larkfit-updated",
        source.updated().value().atOffset(ZoneOffset.UTC).toLocalDate().toString(),
        source.updated().line());
  }

  private static void compare(
      Comparison comparison, Check check, String subject, String key, String onPage, int line) {
    Node operation = comparison.operation();
    String inSpec = operation.json().path(DOCS).path(key).asText(Drift.NOTHING);
    if (!inSpec.equals(onPage)) {
      String docs = Comparison.at(operation, DOCS);
      comparison.report(
          check,
          Severity.DOCUMENTATION,
          subject,
          onPage,
          inSpec,
          operation.json().path(DOCS).has(key) ? Node.child(docs, key) : docs,
          line);
    }
  }
}
