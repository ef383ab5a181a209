package io.larkfit.spec.release;

import io.larkfit.spec.compare.Check;
import io.larkfit.spec.compare.Difference;
import io.larkfit.spec.document.Node;
import io.larkfit.spec.fact.Severity;
import io.larkfit.spec.operation.OperationFacts;
import io.larkfit.spec.release.OperationPairs.Pair;
import io.larkfit.spec.release.Use.Direction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says in callers' words what differs between two versions of an operation. */
final class Statements {

  /** The facet of what is said in other words, which is told once of each subject. */
  static final String WORDS = "documentation";

  /** A field that a component declares, and what of it; or what of the component itself. */
  private static final Pattern COMPONENT =
      Pattern.compile("/components/schemas/([^/]+)(?:(?:/allOf/\\d+)*/properties/([^/]+))?(.*)");

  private static final Map<String, String> PARTS =
      Map.of(
          "path", "the path parameter",
          "query", "the query parameter",
          "headers", "header");

  private final Subject operation;
  private final @Nullable Pair pair;

  /** Of what all operations have. */
  Statements(Subject operation) {
    this.operation = operation;
    this.pair = null;
  }

  Statements(Pair pair) {
    this.operation = pair.after().subject();
    this.pair = pair;
  }

  /** What a difference is to callers; empty if they do not meet it. */
  Optional<Change> of(Difference difference) {
    Check check = difference.check();
    String subject = difference.subject().replaceFirst("#.*$", "");
    boolean whole = subject.equals("request") || subject.equals("response");
    if (check == Check.TYPE_RENAMED && subject.equals("response") && !isSeen()) {
      // The type of an envelope is the client's business.
      return Optional.empty();
    }
    if (check == Check.ERROR_PAGE_ADDED || check == Check.ERROR_PAGE_REMOVED) {
      // One page for all operations.
      return Optional.empty();
    }
    boolean signature = check == Check.FIELD_ADDED && subject.equals("request");
    String loss = signature ? "its signature is another" : check.loss();
    Spot spot = whole && !isOfType(difference) ? null : spot(difference, subject);
    String text = text(difference, subject);
    String facet = facet(difference);
    if (spot == null) {
      String part = part(subject);
      boolean operationItself = part.isEmpty() || text.startsWith(" ");
      return Optional.of(
          Change.of(
              check,
              operation,
              facet.equals(WORDS) ? WORDS : subject + " " + facet,
              operationItself ? text : ": " + part + " " + text,
              List.of(),
              difference.severity(),
              loss));
    }
    boolean answer = subject.startsWith("response");
    Use use = new Use(answer ? Direction.ANSWER : Direction.REQUEST, operation);
    return Optional.of(
        Change.of(
            check,
            spot.subject(),
            facet,
            (spot.items() ? ": each item " : " ") + text.strip(),
            List.of(use),
            difference.severity(),
            loss));
  }

  private boolean isSeen() {
    return pair != null && !pair.after().isUnwrapped();
  }

  private static boolean isOfType(Difference difference) {
    return !difference.subject().endsWith("#type") && difference.subject().contains("#rules");
  }

  /** A class, or one of its members, of which something is said. */
  private record Spot(Subject subject, boolean items) {}

  /** What of generated code a fact is about; null if that is the operation. */
  private @Nullable Spot spot(Difference difference, String subject) {
    if (pair == null) {
      return null;
    }
    boolean is = difference.newLine() > 0;
    OperationFacts facts = is ? pair.after().facts() : pair.before().facts();
    boolean declared =
        difference.check() == Check.REQUIRED_CHANGED || difference.check() == Check.TYPE_RENAMED;
    String of = declared ? subject : difference.subject();
    Matcher matcher =
        COMPONENT.matcher(facts.pointer(is ? difference.newLine() : difference.oldLine(), of));
    if (!matcher.matches() || matcher.group(3).contains("/properties/")) {
      return null;
    }
    String type = javaType(matcher.group(1), facts);
    String member = matcher.group(2) == null ? "" : JavaNames.member(matcher.group(2));
    boolean named = matcher.group(2) == null || !member.isEmpty();
    if (type.isEmpty() || !named) {
      return null;
    }
    String simple = JavaTypes.simple(type);
    return member.isEmpty()
        ? new Spot(Subject.ofType(type, "", simple), false)
        : new Spot(
            Subject.ofType(type, member, simple + "." + member + "()"),
            matcher.group(3).startsWith("/items"));
  }

  private static String javaType(String component, OperationFacts facts) {
    String simple = JavaNames.type(component);
    String inPackage =
        root(facts)
            .json()
            .path("components")
            .path("schemas")
            .path(component)
            .path("x-larkfit-package")
            .asText("");
    return simple.isEmpty() || inPackage.isEmpty() ? simple : inPackage + "." + simple;
  }

  private static String facet(Difference difference) {
    int at = difference.subject().indexOf('#');
    String facet = at < 0 ? "presence" : difference.subject().substring(at + 1);
    return difference.check() == Check.PROSE_EDITED
            || difference.check() == Check.ENUM_MEANING_CHANGED
            || difference.check() == Check.UPDATED_CHANGED
            || difference.check() == Check.TITLE_CHANGED
            || difference.check() == Check.URL_CHANGED
        ? WORDS
        : facet + " " + difference.check().id();
  }

  /** What people call a part of an operation; empty for the operation itself. */
  private static String part(String subject) {
    int dot = subject.indexOf('.');
    String table = dot < 0 ? subject : subject.substring(0, dot);
    String path = dot < 0 ? "" : subject.substring(dot + 1);
    String name = PARTS.get(table);
    return switch (table) {
      case "request" -> path.isEmpty() ? "the request body" : "`" + path + "` of the request body";
      case "response" -> path.isEmpty() ? "the answer" : "`" + path + "` of the answer";
      case "response-headers" -> "the header `" + path + "` of the answer";
      default -> name == null ? "" : inParameter(name, path);
    };
  }

  private static String inParameter(String name, String path) {
    int dot = path.indexOf('.');
    return dot < 0
        ? "%s `%s`".formatted(name, path)
        : "%s `%s`, in `%s`,".formatted(name, path.substring(0, dot), path.substring(dot + 1));
  }

  /** What is to be said; with a blank before it if of the operation itself. */
  private String text(Difference difference, String subject) {
    boolean breaks = difference.severity() == Severity.BREAKING;
    boolean answer = subject.startsWith("response");
    String before = code(difference.before());
    String after = code(difference.after());
    String name = subject.substring(subject.lastIndexOf('.') + 1);
    String part = part(subject);
    boolean parameter =
        PARTS.keySet().stream().anyMatch(table -> subject.matches(table + "\\.[^.]+"));
    return switch (difference.check()) {
      case FIELD_ADDED ->
          parameter
              ? " takes " + part + (breaks ? ", which is required" : "")
              : subject.equals("request")
                  ? " takes a request body now"
                  : "was added" + (breaks ? ", and is required" : "");
      case FIELD_REMOVED ->
          parameter
              ? " no longer takes " + part
              : subject.equals("request") ? " takes no request body any more" : "was removed";
      case FIELD_RENAMED -> "is named " + after + ", was " + before;
      case FIELD_MOVED -> "was " + before;
      case ALTERNATIVE_ADDED -> "may be `" + name.substring(1) + "`, too";
      case ALTERNATIVE_REMOVED -> "is no longer `" + name.substring(1) + "`";
      case TYPE_CHANGED, TYPE_RENAMED -> "is of type " + after + " now, was " + before;
      case REQUIRED_CHANGED -> required(difference, subject, answer);
      case NULL_CHANGED -> after.isEmpty() ? "is never null now" : "may be null now";
      case ACCESS_CHANGED -> access(difference);
      case DEPRECATED -> (subject.equals("operation") ? " " : "") + "is deprecated";
      case NO_LONGER_DEPRECATED ->
          (subject.equals("operation") ? " " : "") + "is no longer deprecated";
      case ENUM_VALUE_ADDED -> "has the new value " + after + constant(difference);
      case ENUM_VALUE_REMOVED -> "has lost " + before + constant(difference);
      case ENUM_ADDED -> "is closed now, one of " + after;
      case ENUM_REMOVED -> "is open now, was one of " + before;
      case ENUM_CONSTANT_RENAMED ->
          "has the constant %s for `%s`, was %s"
              .formatted(after, difference.subject().replaceFirst(".* ", ""), before);
      case STYLE_CHANGED -> "is written in another way on the wire";
      case MEDIA_TYPE_ADDED -> "may be " + after;
      case MEDIA_TYPE_REMOVED -> "is no longer " + before;
      case JAVA_NAME_CHANGED ->
          "is in the package %s now, was in %s".formatted(or(after), or(before));
      case PROSE_EDITED, TITLE_CHANGED, URL_CHANGED, UPDATED_CHANGED, ENUM_MEANING_CHANGED ->
          isPart(subject) ? "is documented in other words" : " is documented in other words";
      case METHOD_CHANGED -> " is sent as " + after + ", was " + before;
      case PATH_CHANGED -> " is at " + after + ", was at " + before;
      case RATE_LIMIT_CHANGED -> ": its rate limit is %s, was %s".formatted(or(after), or(before));
      case APP_TYPE_ADDED -> " is open to " + difference.after() + " apps";
      case APP_TYPE_REMOVED -> " is closed to " + difference.before() + " apps";
      case TOKEN_ADDED -> " takes " + after.replace("+", "` with `");
      case TOKEN_REMOVED -> " no longer takes " + before.replace("+", "` with `");
      case HELPDESK_CHANGED -> " takes the helpdesk's header: " + after + ", was " + before;
      case SCOPE_ADDED ->
          isPart(subject)
              ? "is seen with the scope " + after
              : breaks ? " needs the scope " + after : " is permitted by the scope " + after;
      case SCOPE_REMOVED ->
          isPart(subject)
              ? "is no longer seen with the scope " + before
              : breaks
                  ? " is no longer permitted by the scope " + before
                  : " no longer needs the scope " + before;
      case FIELD_SCOPE_ADDED -> " leaves out parts of its answer without the scope " + after;
      case FIELD_SCOPE_REMOVED -> " gives its whole answer without the scope " + before;
      case VALUE_SCOPE_ADDED, VALUE_SCOPE_REMOVED -> "has values that take other scopes";
      case RESPONSE_ADDED -> " documents " + status(difference.after());
      case RESPONSE_REMOVED -> " no longer documents " + status(difference.before());
      case ERROR_ADDED -> " documents the error `" + name + "`" + explained(difference);
      case ERROR_REMOVED -> " no longer documents the error `" + name + "`";
      case ERROR_STATUS_CHANGED ->
          ": the error `%s` comes with %s now, was %s".formatted(name, or(after), or(before));
      case ERROR_TEXT_CHANGED -> ": the error `" + name + "` is explained in other words";
      default -> {
        String facet = difference.subject().replaceFirst(".*#(rules[.])?", "");
        if (facet.equals("not")) {
          yield after.isEmpty() ? "is held to fewer conditions" : "is held to other conditions";
        }
        yield after.isEmpty()
            ? "has no %s any more, was %s".formatted(facet, before)
            : "has the %s %s%s"
                .formatted(facet, after, before.isEmpty() ? " now" : ", was " + before);
      }
    };
  }

  /** The name of the constant that stands for a value of an enum, if the document gives one. */
  private String constant(Difference difference) {
    if (pair == null) {
      return "";
    }
    boolean is = difference.newLine() > 0;
    OperationFacts facts = is ? pair.after().facts() : pair.before().facts();
    String value =
        facts.pointer(is ? difference.newLine() : difference.oldLine(), difference.subject());
    String name =
        root(facts)
            .json()
            .at(value.replaceFirst("/enum/(\\d+)$", "/x-enum-varnames/$1"))
            .asText("");
    return name.isEmpty() ? "" : " (`" + name + "`)";
  }

  /** The status of an error, and what it means. */
  private String explained(Difference difference) {
    String said = difference.after();
    String status = said == null || !said.startsWith("HTTP") ? "" : " (" + said + ")";
    String meaning =
        pair == null
            ? ""
            : SpecTexts.sentence(
                root(pair.after().facts())
                    .json()
                    .at(pair.after().facts().pointer(difference.newLine(), ""))
                    .path("meaning")
                    .asText(""));
    return status + (meaning.isEmpty() ? "" : ": " + meaning);
  }

  private static Node root(OperationFacts facts) {
    Node root = facts.node();
    while (root.parent() != null) {
      root = root.parent();
    }
    return root;
  }

  private static boolean isPart(String subject) {
    return !part(subject).isEmpty();
  }

  private static String required(Difference difference, String subject, boolean answer) {
    boolean must = "yes".equals(difference.after());
    if (subject.equals("request")) {
      return must ? " needs its request body now" : " may go without its request body";
    }
    return answer
        ? must ? "is always there now" : "may be missing now"
        : must ? "is required now" : "is no longer required";
  }

  private static String access(Difference difference) {
    String what = difference.subject().endsWith("readOnly") ? "read-only" : "write-only";
    return (difference.after() == null ? "is no longer " : "is ")
        + what
        + (difference.after() == null ? "" : " now");
  }

  private static String status(@Nullable String status) {
    return "default".equals(status)
        ? "the answer to anything else"
        : "the answer of HTTP " + status;
  }

  private static String code(@Nullable String value) {
    return value == null ? "" : "`" + value + "`";
  }

  private static String or(String code) {
    return code.isEmpty() ? "not told" : code;
  }
}
