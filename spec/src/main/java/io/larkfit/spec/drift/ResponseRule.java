package io.larkfit.spec.drift;

import io.larkfit.spec.document.Document;
import io.larkfit.spec.document.Node;
import io.larkfit.spec.fact.Body;
import io.larkfit.spec.fact.ErrorRow;
import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.Page;
import io.larkfit.spec.fact.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Answers: which HTTP statuses there are, what comes with success, and that a failure is no more
 * than the outermost fields that are no part of the success.
 */
final class ResponseRule implements PageRule {

  private static final String RESPONSES = "responses";
  private static final String SUCCESS = "200";
  private static final String SUBJECT = "response";

  /** The fields that pages have outermost in any answer, and that failures have, too. */
  private static final Set<String> ENVELOPE = Set.of("code", "msg");

  @Override
  public void check(Comparison comparison) {
    Document document = comparison.document();
    Node operation = comparison.operation();
    Page page = comparison.page();
    Set<String> statuses =
        page.response().errors().stream()
            .map(ErrorRow::status)
            .filter(Objects::nonNull)
            .map(status -> Integer.toString(status))
            .collect(Collectors.toSet());
    List<Field> fields = page.response().body().fields();
    int line = fields.isEmpty() ? page.endpoint().url().line() : fields.get(0).line();
    Body envelope = envelope(page.response().body());

    for (Node reference : document.below(operation, RESPONSES).toList()) {
      String status = reference.name();
      Node response = document.resolve(reference);
      boolean success = status.equals(SUCCESS);
      if (!success && !status.equals("default") && !statuses.contains(status)) {
        comparison.report(
            Check.STATUS_NOT_ON_PAGE,
            Severity.ADDITIVE,
            "response-status." + status,
            Drift.NOTHING,
            status,
            reference.pointer(),
            line);
      }
      if (response != null) {
        checkHeaders(comparison, response, success, line);
        if (success) {
          checkContent(comparison, response, page.response().body(), line);
        } else {
          checkContent(comparison, response, envelope, line);
        }
      }
    }
    if (document.find(operation.at(RESPONSES, SUCCESS)) == null) {
      comparison.report(
          Check.FIELD_MISSING_IN_SPEC,
          Severity.ADDITIVE,
          SUBJECT,
          SUCCESS,
          Drift.NOTHING,
          Comparison.at(operation, RESPONSES),
          line);
    }
  }

  /** Where nesting is not sure, they may be anywhere. */
  private static Body envelope(Body body) {
    Map<String, Field> envelope = new LinkedHashMap<>();
    Stream.concat(
            body.fields().stream(),
            body.structure().isCertain() ? Stream.of() : Nesting.rows(body.fields()).stream())
        .filter(field -> ENVELOPE.contains(field.name()))
        .forEach(field -> envelope.putIfAbsent(field.name(), field));
    return new Body(List.copyOf(envelope.values()), body.structure());
  }

  private static void checkContent(Comparison comparison, Node response, Body body, int line) {
    if (body.fields().isEmpty()) {
      return;
    }
    List<Node> contents = comparison.document().below(response, "content").toList();
    for (Node content : contents) {
      if (!MediaType.of(content.name()).equals(MediaType.JSON)) {
        notJson(comparison, content.name(), content.pointer(), line);
      }
      List<Node> schemas = comparison.document().below(content, "schema").toList();
      for (Node schema : schemas) {
        new BodyRule(comparison, Side.RESPONSE)
            .check(body, SchemaView.of(comparison.document(), schema), SUBJECT, line);
      }
      if (schemas.isEmpty()) {
        notJson(comparison, "no schema", content.pointer(), line);
      }
    }
    if (contents.isEmpty()) {
      notJson(comparison, Drift.NOTHING, response.pointer(), line);
    }
  }

  private static void notJson(Comparison comparison, String inSpec, String pointer, int line) {
    comparison.report(
        Check.CONTENT_TYPE_DIFFERS,
        Severity.BREAKING,
        SUBJECT + "#content-type",
        MediaType.JSON.name(),
        inSpec,
        pointer,
        line);
  }

  private static void checkHeaders(
      Comparison comparison, Node response, boolean success, int line) {
    Map<String, Field> onPage = new LinkedHashMap<>();
    comparison.page().response().headers().stream()
        // The content says it.
        .filter(field -> !ContentRule.isContentType(field))
        .forEach(field -> onPage.putIfAbsent(field.name().toLowerCase(Locale.ROOT), field));
    Map<String, Node> inSpec = new LinkedHashMap<>();
    comparison
        .document()
        .below(response, "headers")
        .forEach(header -> inSpec.put(header.name().toLowerCase(Locale.ROOT), header));
    inSpec.forEach(
        (key, header) -> {
          Field field = onPage.get(key);
          String subject = "response-headers." + header.name();
          List<SchemaView> schemas =
              comparison
                  .document()
                  .resolved(header)
                  .flatMap(target -> comparison.document().below(target, "schema"))
                  .map(schema -> SchemaView.of(comparison.document(), schema))
                  .toList();
          if (field == null) {
            comparison.report(
                Check.HEADER_NOT_ON_PAGE,
                Severity.ADDITIVE,
                subject,
                Drift.NOTHING,
                schemas.stream().map(FieldRule::type).findFirst().orElse("any"),
                header.pointer(),
                line);
          } else {
            FieldRule rule = new FieldRule(comparison, Side.RESPONSE);
            schemas.forEach(schema -> rule.check(field, schema, subject));
          }
        });
    onPage.forEach(
        (key, field) -> {
          if (success && !inSpec.containsKey(key)) {
            comparison.report(
                Check.HEADER_MISSING_IN_SPEC,
                Severity.ADDITIVE,
                "response-headers." + field.name(),
                field.type().text(),
                Drift.NOTHING,
                Comparison.at(response, "headers"),
                field.line());
          }
        });
  }
}
