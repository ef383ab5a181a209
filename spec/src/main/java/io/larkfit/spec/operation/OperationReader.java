package io.larkfit.spec.operation;

import com.fasterxml.jackson.databind.JsonNode;
import io.larkfit.spec.document.Document;
import io.larkfit.spec.document.Node;
import io.larkfit.spec.fact.Access;
import io.larkfit.spec.fact.Body;
import io.larkfit.spec.fact.Endpoint;
import io.larkfit.spec.fact.ErrorRow;
import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.Field.Required;
import io.larkfit.spec.fact.Keyword;
import io.larkfit.spec.fact.Located;
import io.larkfit.spec.fact.Page;
import io.larkfit.spec.fact.Prose;
import io.larkfit.spec.fact.RateLimit;
import io.larkfit.spec.fact.RateLimit.Period;
import io.larkfit.spec.fact.RateLimit.Quota;
import io.larkfit.spec.fact.Request;
import io.larkfit.spec.fact.Response;
import io.larkfit.spec.fact.Scope;
import io.larkfit.spec.fact.Source;
import io.larkfit.spec.fact.Structure;
import io.larkfit.spec.record.Wording;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one operation of a document. */
final class OperationReader {

  private static final String LIMIT = "x-larkfit-rate-limit";

  /** Where parameters are, and what pages call that. */
  private static final Map<String, String> TABLES =
      Map.of("path", "path", "query", "query", "header", "headers", "cookie", "headers");

  private final Document document;
  private final Node operation;
  private final Places places;
  private final SchemaReader schemas;

  OperationReader(Document document, Node operation) {
    this.document = document;
    this.operation = operation;
    this.places = new Places(operation.pointer());
    this.schemas = new SchemaReader(places);
  }

  OperationFacts read() {
    List<Answer> answers = answers();
    Response success =
        answers.stream()
            .filter(Answer::isSuccess)
            .findFirst()
            .map(Answer::response)
            .orElse(new Response(List.of(), Body.NONE, List.of(), List.of(), List.of()));
    Page page =
        new Page(
            "",
            "",
            source(),
            endpoint(),
            access(),
            new Request(
                parameters("header", "cookie"),
                parameters("path"),
                parameters("query"),
                request(),
                List.of()),
            new Response(success.headers(), success.body(), List.of(), errors(), errorPages()),
            words(),
            List.of());
    return new OperationFacts(operation, page, answers, servers(), places);
  }

  /** A place, or what is there of the way to it. */
  private static String at(Node node, String key) {
    return node.has(key) ? node.at(key) : node.pointer();
  }

  private Located<String> text(Node node, String... keys) {
    JsonNode json = node.json();
    for (String key : keys) {
      json = json.path(key);
    }
    String pointer = json.isMissingNode() ? at(node, keys[0]) : node.at(keys);
    return new Located<>(json.asText(""), places.of(pointer));
  }

  private Source source() {
    Located<String> day = text(operation, "externalDocs", "x-larkfit-updated");
    return new Source(
        text(operation, "externalDocs", "description"),
        text(operation, "externalDocs", "url"),
        new Located<>(moment(day.value()), day.line()));
  }

  /** Midnight of a day; the epoch if it is none. */
  private static Instant moment(String day) {
    try {
      return LocalDate.parse(day).atStartOfDay().toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      return Instant.EPOCH;
    }
  }

  private Endpoint endpoint() {
    Node path = Objects.requireNonNull(operation.parent());
    places.subject("rate-limit", operation.pointer(), operation.pointer());
    Located<Boolean> deprecated =
        operation.json().path("deprecated").asBoolean()
            ? new Located<>(true, places.of(operation.at("deprecated")))
            : null;
    return new Endpoint(
        new Located<>(operation.edge().toUpperCase(Locale.ROOT), places.of(operation.pointer())),
        new Located<>(path.name(), places.of(path.pointer())),
        rateLimit(),
        deprecated);
  }

  private @Nullable Located<RateLimit> rateLimit() {
    JsonNode stated = operation.json().path(LIMIT);
    List<Quota> quotas = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : stated.properties()) {
      for (Period period : Period.values()) {
        if (entry.getKey().equals("per-" + period.name().toLowerCase(Locale.ROOT))) {
          quotas.add(new Quota(entry.getValue().asLong(), period));
        }
      }
    }
    return stated.isMissingNode()
        ? null
        : new Located<>(
            new RateLimit(stated.path("special").asBoolean(), quotas),
            places.of(operation.at(LIMIT)));
  }

  /** Servers of an operation stand in place of those of its path, and these of the document's. */
  private List<Located<String>> servers() {
    Node holder =
        Stream.of(operation, Objects.requireNonNull(operation.parent()))
            .filter(node -> node.has("servers"))
            .findFirst()
            .orElse(document.root());
    places.subject("host", at(holder, "servers"), at(holder, "servers"));
    return document
        .below(holder, "servers")
        .map(
            server ->
                new Located<>(
                    server.text("url").replaceFirst("/+$", ""), places.of(server.pointer())))
        .toList();
  }

  private Access access() {
    Credentials credentials = Credentials.of(document, operation, places);
    return new Access(
        listed("x-larkfit-app-types", "app-types"),
        scopes("x-larkfit-scopes", "scopes"),
        scopes("x-larkfit-field-scopes", "field-scopes"),
        credentials.alternatives(),
        credentials.helpdesk());
  }

  private List<Located<String>> listed(String key, String subject) {
    places.subject(subject, at(operation, key), at(operation, key));
    List<Located<String>> listed = new ArrayList<>();
    JsonNode list = operation.json().path(key);
    for (int i = 0; i < list.size(); i++) {
      listed.add(
          new Located<>(list.path(i).asText(), places.of(operation.at(key, Integer.toString(i)))));
    }
    return listed;
  }

  private List<Scope> scopes(String key, String subject) {
    return listed(key, subject).stream()
        .map(scope -> new Scope(scope.value(), "", scope.line()))
        .toList();
  }

  /** The parameters of some places; those of the path stand behind those of the operation. */
  private List<Field> parameters(String... in) {
    String table = Objects.requireNonNull(TABLES.get(in[0]));
    places.subject(table, operation.pointer(), at(operation, "parameters"));
    Map<String, Field> fields = new LinkedHashMap<>();
    Stream.of(operation, Objects.requireNonNull(operation.parent()))
        .flatMap(node -> document.below(node, "parameters"))
        .flatMap(document::resolved)
        .filter(parameter -> List.of(in).contains(parameter.text("in")))
        .forEach(
            parameter -> {
              boolean cookie = parameter.text("in").equals("cookie");
              String name = (cookie ? "Cookie " : "") + parameter.text("name");
              fields.putIfAbsent(
                  table.equals("headers") ? name.toLowerCase(Locale.ROOT) : name,
                  parameter(parameter, name, table + "." + name));
            });
    return List.copyOf(fields.values());
  }

  private Field parameter(Node parameter, String name, String subject) {
    Field field = schemas.field(name, subject, parameter, content(parameter), required(parameter));
    places.facet(field.line(), "required", at(parameter, "required"));
    return field;
  }

  private static Required required(Node node) {
    return node.json().path("required").asBoolean() ? Required.YES : Required.NO;
  }

  /** The schemas of something that has one in place, or one for each media type. */
  private List<SchemaView> content(Node holder) {
    return Stream.concat(
            document.below(holder, "schema"),
            document.below(holder, "content").flatMap(type -> document.below(type, "schema")))
        .map(schema -> SchemaView.of(document, schema))
        .toList();
  }

  private Body request() {
    places.subject("request", operation.pointer(), operation.pointer());
    return document
        .below(operation, "requestBody")
        .flatMap(document::resolved)
        .findFirst()
        .map(body -> whole(body, "request", required(body)))
        .orElse(Body.NONE);
  }

  /** A body as one field. */
  private Body whole(Node holder, String subject, Required required) {
    List<Keyword> types = new ArrayList<>();
    document
        .below(holder, "content")
        .forEach(
            type ->
                types.add(
                    new Keyword(
                        Keyword.CONTENT_TYPE,
                        MediaType.plain(type.name()),
                        places.of(type.pointer()))));
    if (types.isEmpty() && !subject.equals("request")) {
      return Body.NONE;
    }
    Field whole = schemas.field("", subject, holder, content(holder), required, types);
    places.facet(whole.line(), "required", at(holder, "required"));
    if (content(holder).isEmpty() && !types.isEmpty()) {
      places.facet(whole.line(), "type", places.pointer(types.get(0).line(), ""));
    }
    return new Body(List.of(whole), Structure.TOLD);
  }

  private List<Answer> answers() {
    places.subject("response", at(operation, "responses"), at(operation, "responses"));
    places.subject("responses", at(operation, "responses"), at(operation, "responses"));
    List<Answer> answers = new ArrayList<>();
    for (Node reference : document.below(operation, "responses").toList()) {
      Node response = document.resolve(reference);
      if (response != null) {
        Body body = whole(response, "response", Required.NO);
        answers.add(
            new Answer(
                reference.name(),
                new Response(headers(response), body, List.of(), List.of(), List.of()),
                places.of(reference.pointer())));
      }
    }
    return answers;
  }

  private List<Field> headers(Node response) {
    String table = "response-headers";
    places.subject(table, response.pointer(), at(response, "headers"));
    return document
        .below(response, "headers")
        .flatMap(
            header ->
                document
                    .resolved(header)
                    .map(
                        target ->
                            schemas.field(
                                header.name(),
                                table + "." + header.name(),
                                header,
                                content(target),
                                Required.UNSAID)))
        .toList();
  }

  private List<ErrorRow> errors() {
    places.subject("errors", at(operation, ErrorReader.KEY), at(operation, ErrorReader.KEY));
    return new ErrorReader(document, places).of(operation);
  }

  /** Errors that any operation may answer are those of the page that the document names. */
  private List<Located<String>> errorPages() {
    Node root = document.root();
    boolean named = root.json().path("externalDocs").has("url");
    String pointer = named ? root.at("externalDocs", "url") : "";
    places.subject("error-pages", pointer, pointer);
    return named ? List.of(text(root, "externalDocs", "url")) : List.of();
  }

  /** What it says in its own words. */
  private List<Prose> words() {
    List<Prose> words = new ArrayList<>();
    add(words, "operation", operation, "summary", "description");
    document
        .below(operation, "requestBody")
        .flatMap(document::resolved)
        .forEach(body -> addWithExamples(words, "request", body));
    document
        .below(operation, "responses")
        .forEach(
            reference ->
                document
                    .resolved(reference)
                    .forEach(
                        response ->
                            addWithExamples(words, "response " + reference.name(), response)));
    return words;
  }

  private void addWithExamples(List<Prose> words, String section, Node holder) {
    add(words, section, holder, "description");
    document
        .below(holder, "content")
        .forEach(
            content -> add(words, section + " " + content.name(), content, "example", "examples"));
  }

  private void add(List<Prose> words, String section, Node node, String... keys) {
    StringBuilder text = new StringBuilder();
    for (String key : keys) {
      text.append(node.json().path(key)).append('\n');
    }
    words.add(new Prose(section, Wording.hash(text.toString()), places.of(node.pointer())));
  }
}
