package io.larkfit.spec.compare;

import io.larkfit.spec.fact.Body;
import io.larkfit.spec.fact.Details;
import io.larkfit.spec.fact.EnumValue;
import io.larkfit.spec.fact.ErrorRow;
import io.larkfit.spec.fact.Example;
import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.Field.Required;
import io.larkfit.spec.fact.FieldType;
import io.larkfit.spec.fact.FieldType.Kind;
import io.larkfit.spec.fact.Keyword;
import io.larkfit.spec.fact.Located;
import io.larkfit.spec.fact.Page;
import io.larkfit.spec.fact.Request;
import io.larkfit.spec.fact.Response;
import io.larkfit.spec.fact.Rule;
import io.larkfit.spec.fact.Scope;
import io.larkfit.spec.fact.Structure;
import io.larkfit.spec.operation.MediaType;
import io.larkfit.spec.operation.OperationFacts;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts what a page says as a spec would say it, and leaves out of the spec what no page could: so
 * that nothing is left to compare but what they do not agree on.
 */
final class SpecTerms {

  private static final FieldType OBJECT = new FieldType("object", Kind.ANONYMOUS, "", 0);

  /** The fields that pages have outermost in any answer, and that failures have, too. */
  private static final Set<String> ENVELOPE = Set.of("code", "msg");

  private SpecTerms() {}

  /** The page in the terms of a spec. */
  static Page of(Page page, OperationFacts spec) {
    List<ErrorRow> inSpec = spec.page().response().errors();
    return with(
        page,
        new Request(
            headers(page.request().headers()),
            fields(page.request().path()),
            fields(page.request().query()),
            body(page, spec.page().request().body()),
            List.of()),
        new Response(
            headers(page.response().headers()),
            answer(page),
            List.of(),
            ErrorTerms.of(page.response().errors(), inSpec),
            page.response().errorPages()));
  }

  /** The spec without what the page says nothing of. */
  static Page of(OperationFacts spec, Page page) {
    Request request = spec.page().request();
    Response response = spec.page().response();
    boolean typed = !mediaType(page).isEmpty();
    return with(
        spec.hostedFor(page),
        new Request(
            request.headers(),
            request.path(),
            request.query(),
            typed ? request.body() : withoutType(request.body()),
            List.of()),
        new Response(
            response.headers(),
            page.response().body().fields().isEmpty() ? Body.NONE : response.body(),
            List.of(),
            response.errors().stream().map(row -> ErrorTerms.row(row, row.message())).toList(),
            response.errorPages()));
  }

  private static Page with(Page page, Request request, Response response) {
    return new Page(
        page.file(),
        page.hash(),
        page.source(),
        page.endpoint(),
        page.access(),
        request,
        response,
        List.of(),
        List.of());
  }

  private static Body withoutType(Body body) {
    return new Body(
        body.fields().stream()
            .map(
                whole ->
                    new Field(
                        whole.name(),
                        whole.type(),
                        whole.required(),
                        withKeywords(
                            whole.details(),
                            whole.details().keywords().stream()
                                .filter(word -> !word.key().equals(Keyword.CONTENT_TYPE))
                                .toList()),
                        whole.line(),
                        whole.children()))
            .toList(),
        body.structure());
  }

  private static Details withKeywords(Details details, List<Keyword> keywords) {
    return new Details(
        details.defaultValue(),
        details.example(),
        details.fixed(),
        details.values(),
        details.rules(),
        details.scopes(),
        details.valueScopes(),
        details.deprecated(),
        keywords,
        details.prose());
  }

  /** That bodies have a type of their own, their content says. */
  private static List<Field> headers(List<Field> headers) {
    return fields(
        firsts(
            headers.stream().filter(header -> !isContentType(header)).toList(),
            header -> TreeMatching.headerKey(header.name())));
  }

  private static boolean isContentType(Field header) {
    return TreeMatching.headerKey(header.name()).equals("content-type");
  }

  private static @Nullable Field contentType(Page page) {
    return page.request().headers().stream()
        .filter(SpecTerms::isContentType)
        .findFirst()
        .orElse(null);
  }

  /** What the header says, or else what an example shows; empty if neither is of use. */
  private static String mediaType(Page page) {
    Field header = contentType(page);
    Stream<Located<String>> said =
        header == null
            ? Stream.of()
            : Stream.of(header.details().fixed(), header.details().example())
                .filter(Objects::nonNull);
    boolean json = page.request().examples().stream().anyMatch(Example::valid);
    return said.map(Located::value)
        .filter(MediaType::isOne)
        .findFirst()
        .map(MediaType::plain)
        .orElse(json ? MediaType.JSON : "");
  }

  /**
   * A body must be there if one of its fields, or the header that names its type, must; else that
   * is for the spec to say.
   */
  private static Body body(Page page, Body inSpec) {
    Body body = page.request().body();
    Field header = contentType(page);
    boolean required =
        Stream.concat(Stream.ofNullable(header), body.fields().stream())
            .anyMatch(field -> field.required() == Required.YES);
    Required other = inSpec.fields().isEmpty() ? Required.NO : inSpec.fields().get(0).required();
    return whole(body.fields(), body.structure(), required ? Required.YES : other, mediaType(page));
  }

  /** No page says that an answer has a code, but only that tells success and failure apart. */
  private static Body answer(Page page) {
    Body body = page.response().body();
    List<Field> fields =
        body.fields().stream()
            .map(
                field ->
                    field.name().equals("code") && field.required() == Required.UNSAID
                        ? field.with(Required.YES)
                        : field)
            .toList();
    return whole(fields, body.structure(), Required.NO, MediaType.JSON);
  }

  /** A body as one field, which is what a schema is of. */
  private static Body whole(
      List<Field> fields, Structure structure, Required required, String mediaType) {
    if (fields.isEmpty()) {
      return Body.NONE;
    }
    // Lines tell fields apart: that of the first one, but not itself.
    int line = -fields.get(0).line();
    List<Keyword> type =
        mediaType.isEmpty()
            ? List.of()
            : List.of(new Keyword(Keyword.CONTENT_TYPE, mediaType, line));
    Field whole =
        new Field("", OBJECT, required, withKeywords(Details.none(), type), line, fields(fields));
    return new Body(List.of(whole), structure);
  }

  /** What a page makes of a failure: the envelope, which may be anywhere if nesting is not sure. */
  static Response failure(Response success) {
    Body body = success.body();
    if (body.fields().isEmpty()) {
      return new Response(success.headers(), Body.NONE, List.of(), List.of(), List.of());
    }
    Field whole = body.fields().get(0);
    Map<String, Field> envelope = new LinkedHashMap<>();
    Stream.concat(
            whole.children().stream(),
            body.structure().isCertain() ? Stream.of() : rows(whole.children()))
        .filter(field -> ENVELOPE.contains(field.name()))
        .forEach(field -> envelope.putIfAbsent(field.name(), field));
    return new Response(
        success.headers(),
        new Body(List.of(whole.with(List.copyOf(envelope.values()))), body.structure()),
        List.of(),
        List.of(),
        List.of());
  }

  private static Stream<Field> rows(List<Field> fields) {
    return fields.stream()
        .flatMap(field -> Stream.concat(Stream.of(field), rows(field.children())));
  }

  /** Of two rows of the same name, the first counts. */
  private static List<Field> fields(List<Field> fields) {
    return firsts(fields, Field::name).stream()
        .map(
            field ->
                new Field(
                    field.name(),
                    field.type(),
                    field.required(),
                    details(field),
                    field.line(),
                    fields(field.children())))
        .toList();
  }

  private static Details details(Field field) {
    Details details = field.details();
    return new Details(
        details.defaultValue(),
        details.example(),
        null,
        values(field),
        details.rules().stream()
            .filter(rule -> isSayable(rule, field))
            .flatMap(SpecTerms::withoutNone)
            .toList(),
        firsts(details.scopes(), Scope::key),
        details.valueScopes(),
        details.deprecated(),
        List.of(),
        "");
  }

  /** What is said twice is said once. */
  private static <T> List<T> firsts(List<T> facts, Function<T, String> key) {
    Map<String, T> distinct = new LinkedHashMap<>();
    facts.forEach(fact -> distinct.putIfAbsent(key.apply(fact), fact));
    return List.copyOf(distinct.values());
  }

  /** The values that the page allows; empty if it allows any. */
  private static List<EnumValue> values(Field field) {
    // Both values of a boolean are always allowed; objects have none.
    if (field.type().isContainer() || field.type().kind() == Kind.BOOLEAN) {
      return List.of();
    }
    Located<String> fixed = field.details().fixed();
    return fixed == null
        ? firsts(field.details().values(), EnumValue::value)
        : List.of(new EnumValue(fixed.value(), "", fixed.line()));
  }

  /**
   * Whether there is a keyword for it: the range of a number that is sent as a text has none, and a
   * list of values says more than any rule for them.
   */
  private static boolean isSayable(Rule rule, Field field) {
    Kind kind = field.type().kind();
    boolean listed = !field.details().values().isEmpty();
    return switch (rule.kind()) {
      case ITEMS -> field.type().isList();
      case RANGE -> !listed && (kind == Kind.INTEGER || kind == Kind.NUMBER);
      case LENGTH, PATTERN -> !listed && kind == Kind.STRING;
      case TIME ->
          kind == Kind.STRING
              && field.details().rules().stream()
                  .noneMatch(other -> other.kind() == Rule.Kind.PATTERN);
    };
  }

  /** As many as none is no bound. */
  private static Stream<Rule> withoutNone(Rule rule) {
    boolean counts = rule.kind() == Rule.Kind.LENGTH || rule.kind() == Rule.Kind.ITEMS;
    String least = rule.least();
    if (!counts || least == null || new BigDecimal(least).signum() != 0) {
      return Stream.of(rule);
    }
    return rule.most() == null
        ? Stream.of()
        : Stream.of(new Rule(rule.kind(), null, rule.most(), null, rule.line()));
  }
}
