package io.larkfit.codegen.emit.api;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.CodeBlock;
import io.larkfit.codegen.emit.Javadocs;
import io.larkfit.codegen.ir.Doc;
import io.larkfit.codegen.ir.DocumentedError;
import io.larkfit.codegen.ir.Operation;
import io.larkfit.codegen.ir.RateLimit;
import io.larkfit.codegen.ir.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The Javadoc of an operation's methods. */
final class OperationText {

  private final Operation operation;

  OperationText(Operation operation) {
    this.operation = operation;
  }

  /** All that the spec says. */
  CodeBlock full(Signature signature) {
    Javadocs.Builder text = Javadocs.builder().text(summary());
    if (!operation.summary().isBlank() && !isSummary(operation.doc().text())) {
      text.text(operation.doc().text());
    }
    List<String> facts = facts();
    if (!facts.isEmpty()) {
      text.list(facts);
    }
    if (!operation.errors().isEmpty()) {
      text.list("Errors:", operation.errors().stream().map(OperationText::error).toList());
    }
    return tags(text, signature.arguments().stream()).build();
  }

  /** For a method that differs from the full one in what it takes: that one tells the rest. */
  CodeBlock brief(String sentence) {
    return Javadocs.builder().paragraph(sentence).about(operation.doc()).build();
  }

  private Javadocs.Builder tags(Javadocs.Builder text, Stream<Argument> arguments) {
    arguments.forEach(argument -> text.param(argument.name(), argument.text()));
    return text.returns(returns()).about(operation.doc());
  }

  private String summary() {
    if (!operation.summary().isBlank()) {
      return Javadocs.sentence(operation.summary());
    }
    return operation.doc().text().isBlank()
        ? "Calls " + Markdown.code(operation.httpMethod() + " " + operation.path()) + "."
        : operation.doc().text();
  }

  private boolean isSummary(String text) {
    return Javadocs.sentence(text).equals(Javadocs.sentence(operation.summary()));
  }

  private List<String> facts() {
    List<String> facts = new ArrayList<>();
    if (!operation.scopes().isEmpty()) {
      String any = operation.scopes().size() > 1 ? "any one of " : "";
      facts.add("Permission: " + any + inline(ArgumentTexts.oneOf(operation.scopes())) + ".");
    }
    if (!operation.fieldScopes().isEmpty()) {
      String scopes = inline(ArgumentTexts.oneOf(operation.fieldScopes()));
      facts.add("Parts of the answer are left out without " + scopes + ".");
    }
    if (operation.rateLimit() != null) {
      facts.add("Rate limit: " + limit(operation.rateLimit()) + ".");
    }
    if (!operation.appTypes().isEmpty()) {
      facts.add(
          "For apps of type: " + Javadocs.plain(String.join(", ", operation.appTypes())) + ".");
    }
    if (!operation.servers().isEmpty()) {
      facts.add(
          "Served at "
              + inline(ArgumentTexts.oneOf(operation.servers()))
              + ": its facade needs that base URL.");
    }
    if (!operation.response().headers().isEmpty()) {
      facts.add("Headers of the answer: " + headers() + ".");
    }
    if (operation.response().kind() == Response.Kind.JSON
        && operation.response().status().contains(",")) {
      facts.add("One type for the answers " + operation.response().status() + ".");
    }
    // Documented errors say more of the same answers.
    if (operation.errors().isEmpty() && !operation.response().others().isEmpty()) {
      facts.add("Other answers: " + others() + ".");
    }
    return facts;
  }

  private String headers() {
    return operation.response().headers().stream()
        .map(header -> inline(Markdown.code(header.name())) + after(header.doc(), " (", ")"))
        .collect(joining(", "));
  }

  private String others() {
    return operation.response().others().stream()
        .map(
            answer ->
                answer.status()
                    + (answer.body() == null
                        ? ""
                        : " " + inline(Markdown.code(ArgumentTexts.type(answer.body().type()))))
                    + after(answer.doc(), " (", ")"))
        .collect(joining(", "));
  }

  private static String after(Doc doc, String open, String close) {
    String text = sentence(doc.text());
    String bare = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    return bare.isEmpty() ? "" : open + bare + close;
  }

  private static String limit(RateLimit limit) {
    List<String> numbers = new ArrayList<>();
    if (limit.perMinute() != null) {
      numbers.add(limit.perMinute() + " calls a minute");
    }
    if (limit.perSecond() != null) {
      numbers.add(limit.perSecond() + " calls a second");
    }
    return numbers.isEmpty() ? "special, without published numbers" : String.join(", ", numbers);
  }

  private static String error(DocumentedError error) {
    String status = error.status() == null ? "" : " (HTTP " + error.status() + ")";
    String remedy = error.remedy().isBlank() ? "" : " " + sentence(error.remedy());
    return error.code() + status + ": " + sentence(error.meaning()) + remedy;
  }

  private static String sentence(String text) {
    return inline(Javadocs.sentence(text));
  }

  private static String inline(String commonMark) {
    return Javadocs.inline(commonMark);
  }

  private String returns() {
    Response response = operation.response();
    String text = Javadocs.sentence(response.doc().text());
    return switch (response.kind()) {
      case EMPTY -> text.isEmpty() ? "the call; its answer has no content" : text;
      case JSON, TEXT -> text.isEmpty() ? "the call" : text;
      case BINARY -> (text.isEmpty() ? "The content." : text) + " It is a stream, to be closed.";
    };
  }
}
