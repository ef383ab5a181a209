package io.larkfit.spec.drift;

import com.fasterxml.jackson.databind.JsonNode;
import io.larkfit.spec.document.Document;
import io.larkfit.spec.document.Node;
import io.larkfit.spec.fact.ErrorRow;
import io.larkfit.spec.fact.Located;
import io.larkfit.spec.fact.Severity;
import io.larkfit.spec.record.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Error codes, their statuses and messages, and the tables of them that stand elsewhere. */
final class ErrorRule implements PageRule {

  private static final String KEY = "x-larkfit-errors";
  private static final String HTTP = "HTTP ";

  @Override
  public void check(Comparison comparison) {
    Node operation = comparison.operation();
    Map<Long, List<ErrorRow>> onPage = new LinkedHashMap<>();
    for (ErrorRow row : comparison.page().response().errors()) {
      if (row.code() != null) {
        onPage.computeIfAbsent(row.code(), code -> new ArrayList<>()).add(row);
      }
    }
    Map<Long, String> inSpec = new LinkedHashMap<>();
    JsonNode rows = operation.json().path(KEY);
    for (int i = 0; i < rows.size(); i++) {
      inSpec.put(rows.path(i).path("code").asLong(), operation.at(KEY, Integer.toString(i)));
    }
    int line =
        onPage.values().stream()
            .map(same -> same.get(0).line())
            .findFirst()
            .orElse(comparison.page().endpoint().url().line());

    onPage.forEach(
        (code, same) -> {
          if (!inSpec.containsKey(code)) {
            comparison.report(
                Check.ERROR_MISSING_IN_SPEC,
                Severity.ADDITIVE,
                subject(code),
                HTTP + status(same.get(0)),
                Drift.NOTHING,
                Comparison.at(operation, KEY),
                same.get(0).line());
          }
        });
    inSpec.forEach(
        (code, pointer) -> {
          List<ErrorRow> same = onPage.get(code);
          if (same == null) {
            comparison.report(
                Check.ERROR_NOT_ON_PAGE,
                Severity.ADDITIVE,
                subject(code),
                Drift.NOTHING,
                HTTP + inSpec(comparison, pointer),
                pointer,
                line);
          } else {
            checkStatus(comparison, code, same, pointer);
            checkMessages(comparison, code, same);
          }
        });
    checkPages(comparison);
  }

  private static String subject(long code) {
    return "errors." + code;
  }

  /** A page may give several statuses for a code; the spec has one. */
  private static void checkStatus(
      Comparison comparison, long code, List<ErrorRow> same, String pointer) {
    String inSpec = inSpec(comparison, pointer);
    List<String> onPage = same.stream().map(ErrorRule::status).toList();
    if (!onPage.contains(inSpec)) {
      comparison.report(
          Check.ERROR_STATUS_DIFFERS,
          Severity.BREAKING,
          subject(code) + "#status",
          String.join(", ", onPage),
          inSpec,
          inSpec.equals(Drift.NOTHING) ? pointer : Node.child(pointer, "status"),
          same.get(0).line());
    }
  }

  private static String inSpec(Comparison comparison, String pointer) {
    JsonNode row = comparison.document().root().json().at(pointer);
    return row.path("status").asText(Drift.NOTHING);
  }

  private static String status(ErrorRow row) {
    return row.status() == null ? Drift.NOTHING : Integer.toString(row.status());
  }

  /** The messages are those of the examples. */
  private static void checkMessages(Comparison comparison, long code, List<ErrorRow> same) {
    Document document = comparison.document();
    document
        .below(comparison.operation(), "responses")
        .flatMap(document::resolved)
        .flatMap(response -> document.below(response, "content"))
        .flatMap(content -> document.below(content, "examples"))
        .flatMap(document::resolved)
        .filter(example -> example.json().at("/value/code").asLong() == code)
        .forEach(
            example -> {
              String inSpec = example.json().at("/value/msg").asText(Drift.NOTHING);
              if (same.stream().noneMatch(row -> isSame(row, inSpec))) {
                comparison.report(
                    Check.ERROR_TEXT_DIFFERS,
                    Severity.DOCUMENTATION,
                    subject(code) + "#message",
                    same.get(0).message().isEmpty() ? Drift.NOTHING : same.get(0).message(),
                    inSpec,
                    example.json().path("value").has("msg")
                        ? example.at("value", "msg")
                        : example.pointer(),
                    same.get(0).line());
              }
            });
  }

  private static boolean isSame(ErrorRow row, String inSpec) {
    return row.message().isEmpty()
        ? inSpec.equals(Drift.NOTHING)
        : Wording.isSame(row.message(), inSpec);
  }

  /** Errors that any operation may answer are those of the page that the document names. */
  private static void checkPages(Comparison comparison) {
    JsonNode root = comparison.document().root().json();
    String inSpec = root.at("/externalDocs/url").asText(Drift.NOTHING);
    for (Located<String> page : comparison.page().response().errorPages()) {
      if (!page.value().equals(inSpec)) {
        comparison.report(
            Check.ERROR_PAGE_MISSING_IN_SPEC,
            Severity.DOCUMENTATION,
            "error-pages." + page.value(),
            page.value(),
            inSpec,
            root.at("/externalDocs").has("url") ? "/externalDocs/url" : "",
            page.line());
      }
    }
  }
}
