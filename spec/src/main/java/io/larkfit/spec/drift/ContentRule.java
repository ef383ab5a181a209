package io.larkfit.spec.drift;

import io.larkfit.spec.document.Node;
import io.larkfit.spec.fact.Example;
import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.Field.Required;
import io.larkfit.spec.fact.Located;
import io.larkfit.spec.fact.Page;
import io.larkfit.spec.fact.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The body that is sent: its media type, whether it must be there, and its fields. */
final class ContentRule implements PageRule {

  static final String CONTENT_TYPE = "content-type";
  private static final String BODY = "requestBody";
  private static final String CONTENT = "content";

  @Override
  public void check(Comparison comparison) {
    Page page = comparison.page();
    List<Field> fields = page.request().body().fields();
    int line = fields.isEmpty() ? page.endpoint().method().line() : fields.get(0).line();
    Node body = body(comparison);
    if (body == null) {
      String operation = comparison.operation().pointer();
      fields.forEach(field -> missing(comparison, field, operation));
      return;
    }
    Field header = header(page);
    checkRequired(comparison, body, header, line);
    if (fields.isEmpty()) {
      comparison.report(
          Check.FIELD_NOT_ON_PAGE,
          Severity.BREAKING,
          "request",
          Drift.NOTHING,
          "a body",
          body.pointer(),
          line);
      return;
    }
    List<Node> contents = comparison.document().below(body, CONTENT).toList();
    checkMediaTypes(comparison, body, contents, header, line);
    for (Node content : contents) {
      comparison
          .document()
          .below(content, "schema")
          .map(schema -> SchemaView.of(comparison.document(), schema))
          .forEach(schema -> checkFields(comparison, schema, line));
      if (!content.has("schema")) {
        fields.forEach(field -> missing(comparison, field, content.pointer()));
      }
    }
  }

  private static void checkFields(Comparison comparison, SchemaView schema, int line) {
    new BodyRule(comparison, Side.REQUEST)
        .check(comparison.page().request().body(), schema, "request", line);
  }

  private static @Nullable Node body(Comparison comparison) {
    return comparison
        .document()
        .below(comparison.operation(), BODY)
        .flatMap(comparison.document()::resolved)
        .findFirst()
        .orElse(null);
  }

  static boolean isContentType(Field header) {
    return header.name().toLowerCase(Locale.ROOT).equals(CONTENT_TYPE);
  }

  private static @Nullable Field header(Page page) {
    return page.request().headers().stream()
        .filter(ContentRule::isContentType)
        .findFirst()
        .orElse(null);
  }

  private static void missing(Comparison comparison, Field field, String pointer) {
    comparison.report(
        Check.FIELD_MISSING_IN_SPEC,
        field.required() == Required.YES ? Severity.BREAKING : Severity.ADDITIVE,
        "request." + field.name(),
        field.type().text(),
        Drift.NOTHING,
        pointer,
        field.line());
  }

  /** A body must be there if one of its fields, or the header that names its type, must. */
  private static void checkRequired(
      Comparison comparison, Node body, @Nullable Field header, int line) {
    boolean onPage =
        Stream.concat(
                Stream.ofNullable(header), comparison.page().request().body().fields().stream())
            .anyMatch(field -> field.required() == Required.YES);
    boolean inSpec = body.json().path("required").asBoolean();
    if (onPage != inSpec) {
      comparison.report(
          Check.REQUIRED_DIFFERS,
          onPage ? Severity.BREAKING : Severity.ADDITIVE,
          "request#required",
          onPage ? "required" : "optional",
          inSpec ? "required" : "optional",
          Comparison.at(body, "required"),
          header == null ? line : header.line());
    }
  }

  private static void checkMediaTypes(
      Comparison comparison, Node body, List<Node> contents, @Nullable Field header, int line) {
    String said = mediaType(comparison.page(), header);
    if (said.isEmpty()) {
      return;
    }
    MediaType onPage = MediaType.of(said);
    for (Node content : contents) {
      if (!onPage.equals(MediaType.of(content.name()))) {
        comparison.report(
            Check.CONTENT_TYPE_DIFFERS,
            Severity.BREAKING,
            "headers.Content-Type",
            said,
            content.name(),
            content.pointer(),
            header == null ? line : header.line());
      }
    }
    if (contents.isEmpty()) {
      comparison.report(
          Check.CONTENT_TYPE_DIFFERS,
          Severity.BREAKING,
          "headers.Content-Type",
          said,
          Drift.NOTHING,
          Comparison.at(body, CONTENT),
          header == null ? line : header.line());
    }
  }

  /** What the header says, or else what an example shows; empty if neither is of use. */
  private static String mediaType(Page page, @Nullable Field header) {
    Stream<Located<String>> said =
        header == null
            ? Stream.of()
            : Stream.of(header.details().fixed(), header.details().example())
                .filter(Objects::nonNull);
    Stream<String> shown =
        page.request().examples().stream()
            .filter(Example::valid)
            .map(json -> MediaType.JSON.name());
    return Stream.concat(said.map(Located::value).filter(MediaType::isOne), shown)
        .findFirst()
        .orElse("");
  }
}
