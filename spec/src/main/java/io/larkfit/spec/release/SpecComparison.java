package io.larkfit.spec.release;

import com.fasterxml.jackson.databind.JsonNode;
import io.larkfit.spec.compare.Check;
import io.larkfit.spec.compare.Comparison;
import io.larkfit.spec.compare.Difference;
import io.larkfit.spec.document.Document;
import io.larkfit.spec.document.Node;
import io.larkfit.spec.document.Place;
import io.larkfit.spec.operation.SpecFacts;
import io.larkfit.spec.release.OperationPairs.Pair;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The changes from one document to another: those of facts, and of what only a document has, such
 * as the names of generated code.
 */
final class SpecComparison {

  /** What makes a change one, wherever it is met. */
  private record Key(Subject subject, String facet) {}

  private final Document before;
  private final Document after;
  private final Map<Key, Change> found = new LinkedHashMap<>();

  private SpecComparison(Document before, Document after) {
    this.before = before;
    this.after = after;
  }

  static List<Change> of(SpecFile before, SpecFile after) {
    SpecComparison comparison = new SpecComparison(before.document(), after.document());
    comparison.compareOperations();
    comparison.compareDocuments();
    return new ArrayList<>(comparison.found.values());
  }

  private void add(Change change) {
    found.merge(new Key(change.subject(), change.facet()), change, Change::and);
  }

  private void compareOperations() {
    OperationPairs operations =
        OperationPairs.of(
            SpecOperation.all(before, SpecFacts.of(before).operations()),
            SpecOperation.all(after, SpecFacts.of(after).operations()));
    for (SpecOperation operation : operations.added()) {
      String summary = SpecTexts.sentence(operation.node().text("summary"));
      String text = " is new" + (summary.isEmpty() ? "" : ": " + summary);
      add(Change.of(Check.OPERATION_ADDED, operation.subject(), "operation", text));
    }
    for (SpecOperation operation : operations.removed()) {
      add(Change.of(Check.OPERATION_REMOVED, operation.subject(), "operation", " was removed"));
    }
    for (Pair pair : operations.pairs()) {
      Statements statements = new Statements(pair);
      for (Difference difference :
          Comparison.ofSpecs(pair.before().facts(), pair.after().facts())) {
        statements.of(difference).ifPresent(this::add);
      }
      compareNames(pair);
      compareKinds(pair.before().node(), pair.after().node(), pair.after().subject());
    }
  }

  /** What callers of generated code know an operation by. */
  private void compareNames(Pair pair) {
    SpecOperation old = pair.before();
    SpecOperation now = pair.after();
    Subject subject = now.subject();
    if (!old.javaCall().equals(now.javaCall()) && !old.javaCall().isEmpty()) {
      String text = " was `" + old.javaCall() + "`";
      add(Change.of(Check.JAVA_NAME_CHANGED, subject, "Java name", text));
    } else if (!old.javaPackage().equals(now.javaPackage())) {
      String text =
          ": `%s` is in the package `%s` now, was in `%s`"
              .formatted(now.javaType(), now.javaPackage(), old.javaPackage());
      add(Change.of(Check.JAVA_NAME_CHANGED, subject, "Java name", text));
    }
    if (!old.id().equals(now.id())) {
      String text =
          " is `%s` in annotations, exceptions and the error catalogue, was `%s`"
              .formatted(now.id(), old.id());
      add(Change.of(Check.OPERATION_ID_CHANGED, subject, "operation id", text));
    }
    String was = old.node().text("x-larkfit-unwrap");
    String is = now.node().text("x-larkfit-unwrap");
    if (!was.equals(is)) {
      String text = " gives %s, gave %s".formatted(part(is), part(was));
      add(Change.of(Check.UNWRAP_CHANGED, subject, "unwrap", text));
    }
    JsonNode repeated = now.node().json().path("x-larkfit-safe-to-repeat");
    if (!repeated.equals(old.node().json().path("x-larkfit-safe-to-repeat"))) {
      String text =
          repeated.asBoolean()
              ? " is repeated by the client after a failure"
              : repeated.isMissingNode()
                  ? " is repeated by the client as its HTTP method allows"
                  : " is no longer repeated by the client after a failure";
      add(Change.of(Check.REPETITION_CHANGED, subject, "repetition", text));
    }
  }

  private static String part(String property) {
    return property.isEmpty() ? "the whole answer" : "the `" + property + "` of the answer";
  }

  /** How programs are told to react to errors. */
  private void compareKinds(Node older, Node newer, Subject subject) {
    Map<String, String> kinds = kinds(older);
    kinds(newer)
        .forEach(
            (code, kind) -> {
              String was = kinds.getOrDefault(code, kind);
              if (!was.equals(kind)) {
                String text = ": the error `%s` is %s now, was %s".formatted(code, kind, was);
                add(Change.of(Check.ERROR_KIND_CHANGED, subject, "kind of " + code, text));
              }
            });
  }

  private static Map<String, String> kinds(Node holder) {
    Map<String, String> kinds = new LinkedHashMap<>();
    for (JsonNode row : holder.json().path("x-larkfit-errors")) {
      kinds.put(row.path("code").asText(), row.path("kind").asText("of no kind"));
    }
    return kinds;
  }

  /** What is said of all operations: servers, common errors, how credentials are sent. */
  private void compareDocuments() {
    compare(
        Check.SERVER_ADDED,
        Check.SERVER_REMOVED,
        Check.SERVER_CHANGED,
        document ->
            byName(
                document.below(document.root(), "servers"),
                server ->
                    server.has("x-larkfit-name") ? server.text("x-larkfit-name") : url(server),
                SpecComparison::url));
    compareSchemes();
    Subject every = Subject.named("every operation");
    Statements statements = new Statements(every);
    for (Difference difference :
        Comparison.ofErrors(SpecFacts.commonErrors(before), SpecFacts.commonErrors(after))) {
      statements.of(difference).ifPresent(this::add);
    }
    compareKinds(before.root(), after.root(), every);
    if (!words(before).equals(words(after))) {
      add(
          Change.of(
              Check.PROSE_EDITED,
              Subject.named("the document as a whole"),
              Statements.WORDS,
              " is documented in other words"));
    }
  }

  private static String url(Node server) {
    return "`" + server.text("url") + "`";
  }

  private static Map<String, String> byName(
      Stream<Node> nodes, Function<Node, String> name, Function<Node, String> text) {
    Map<String, String> byName = new LinkedHashMap<>();
    nodes.forEach(node -> byName.put(name.apply(node), text.apply(node)));
    return byName;
  }

  private void compare(
      Check added, Check removed, Check changed, Function<Document, Map<String, String>> servers) {
    Map<String, String> rest = servers.apply(before);
    servers
        .apply(after)
        .forEach(
            (name, url) -> {
              String was = rest.remove(name);
              if (was == null) {
                add(Change.of(added, server(name), "url", " is a new server, " + url));
              } else if (!was.equals(url)) {
                String text = " is " + url + " now, was " + was;
                add(Change.of(changed, server(name), "url", text));
              }
            });
    rest.keySet()
        .forEach(name -> add(Change.of(removed, server(name), "url", " is no longer a server")));
  }

  private static Subject server(String name) {
    String constant = JavaNames.constant(name);
    return constant.isEmpty()
        ? Subject.named(name.replace("`", ""))
        : Subject.ofType("Servers", constant, "Servers." + constant);
  }

  private void compareSchemes() {
    Map<String, String> old = schemes(before);
    schemes(after)
        .forEach(
            (name, sent) -> {
              String was = old.getOrDefault(name, sent);
              if (!was.equals(sent)) {
                String text = " is sent as " + sent + ", was " + was;
                add(Change.of(Check.SCHEME_CHANGED, Subject.named(name), "scheme", text));
              }
            });
  }

  private static Map<String, String> schemes(Document document) {
    return byName(
        document.nodes(Place.SECURITY_SCHEME),
        Node::name,
        scheme ->
            scheme.has("name")
                ? "`" + scheme.text("in") + " " + scheme.text("name") + "`"
                : "`" + scheme.text("type") + " " + scheme.text("scheme") + "`");
  }

  /** What a document says to people alone. */
  private static String words(Document document) {
    return document
        .nodes()
        .filter(
            node ->
                switch (node.place()) {
                  case INFO, SERVER, TAG, SECURITY_SCHEME -> true;
                  default -> false;
                })
        .flatMap(node -> Stream.of(node.text("title"), node.text("description")))
        .collect(
            Collectors.joining(
                "\n", document.root().json().path("externalDocs").toString() + "\n", ""));
  }
}
