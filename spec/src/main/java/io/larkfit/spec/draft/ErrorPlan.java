package io.larkfit.spec.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.larkfit.spec.fact.ErrorRow;
import io.larkfit.spec.fact.Located;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The errors that a page documents, by the response that answers them. */
final class ErrorPlan {

  static final String DEFAULT = "default";

  private static final Set<String> OF_ENVELOPE = Set.of("code", "msg", "error");
  private static final int LONGEST_MESSAGE = 200;

  private final Origin origin;
  private final AnswerPlan answer;
  private final Map<Long, String> general;
  private final Map<Long, ErrorRow> rows = new LinkedHashMap<>();
  private final Map<Long, JsonNode> failures = new HashMap<>();
  private final List<Mark> marks = new ArrayList<>();

  ErrorPlan(PagePlan plan, Map<Long, String> general) {
    this.origin = plan.origin();
    this.answer = plan.answer();
    this.general = general;
    plan.page().response().errors().forEach(this::add);
    answer.failures().forEach(failure -> addFailure(plan.line(), failure));
    for (Located<String> page : plan.page().response().errorPages()) {
      if (rows.isEmpty()) {
        marks.add(
            origin.mark(
                page.line(), "More errors are on another page: %s".formatted(page.value())));
      }
    }
  }

  private void add(ErrorRow row) {
    Long code = row.code();
    if (code == null) {
      marks.add(
          origin.mark(
              row.line(),
              "HTTP status %s comes without a code: left out.".formatted(row.status())));
    } else if (code == 0) {
      marks.add(origin.mark(row.line(), "Code 0 is success: left out."));
    } else if (rows.containsKey(code)) {
      marks.add(
          origin.mark(
              row.line(),
              "%s stands twice: here once, with the status of its first row.".formatted(code)));
    } else {
      rows.put(code, row);
    }
  }

  /** What is shown must be listed, and in the form of all failures. */
  private void addFailure(int line, JsonNode failure) {
    long code = failure.path("code").asLong();
    boolean plain =
        failure.properties().stream().allMatch(entry -> OF_ENVELOPE.contains(entry.getKey()))
            && failure.path("msg").isTextual() != failure.path("msg").isMissingNode()
            && !failure.has("error");
    if (!plain) {
      marks.add(
          origin.mark(
              line,
              "The page's example of failure %s has another form: left out.".formatted(code)));
    } else if (!rows.containsKey(code)) {
      marks.add(
          origin.mark(
              line, "The page shows failure %s, but does not list it: left out.".formatted(code)));
    } else {
      failures.put(code, failure);
    }
  }

  /** The response that answers an error: an HTTP status that fails, or the default. */
  private String response(ErrorRow row) {
    Integer status = row.status();
    if (status == null || status < 200 || status > 599) {
      return DEFAULT;
    }
    boolean success = status < 300;
    return !success || status == 200 && answer.form() != AnswerPlan.Form.BINARY && isShowable()
        ? status.toString()
        : DEFAULT;
  }

  /** Whether an answer may be a failure, too. */
  private boolean isShowable() {
    return answer.form() == AnswerPlan.Form.ENVELOPE;
  }

  /** The rows of {@code x-larkfit-errors}. */
  Stream<YamlMap> rows() {
    return rows.values().stream().map(this::row);
  }

  private YamlMap row(ErrorRow row) {
    long code = code(row);
    String known = general.get(code);
    String kind = known == null ? ErrorKinds.of(row) : known;
    String response = response(row);
    YamlMap yaml = new YamlMap().put("code", code);
    if (!response.equals(DEFAULT)) {
      yaml.put("status", Long.parseLong(response));
    } else if (row.status() != null) {
      yaml.beside(origin.mark(row.line(), "the page gives HTTP status %s".formatted(row.status())));
    }
    yaml.put("meaning", ErrorKinds.meaning(kind))
        .beside(origin.mark(row.line(), "meaning and remedy in own words"));
    yaml.put("remedy", ErrorKinds.remedy(kind));
    if (!kind.isEmpty()) {
      yaml.put("kind", kind);
      if (known == null) {
        yaml.beside(origin.mark(row.line(), "a guess"));
      }
    }
    return yaml;
  }

  private static long code(ErrorRow row) {
    Long code = row.code();
    return code == null ? 0 : code;
  }

  /** The examples of each response, by their codes. */
  Map<String, Map<String, YamlMap>> examples() {
    Map<String, Map<String, YamlMap>> examples = new TreeMap<>();
    for (ErrorRow row : rows.values()) {
      String response = response(row);
      if (!response.equals(DEFAULT) || !general.containsKey(code(row))) {
        examples
            .computeIfAbsent(response, name -> new LinkedHashMap<>())
            .put(Long.toString(code(row)), example(row));
      }
    }
    return examples;
  }

  private YamlMap example(ErrorRow row) {
    JsonNode shown = failures.get(code(row));
    ObjectNode value = JsonNodeFactory.instance.objectNode().put("code", code(row));
    String message = row.message();
    boolean wire =
        Identifiers.isAscii(message) && !message.isBlank() && message.length() <= LONGEST_MESSAGE;
    value.put("msg", wire ? message : "failed");
    return new YamlMap()
        .put("summary", "Code " + code(row))
        .put("value", shown == null ? value : shown);
  }

  List<Mark> marks() {
    return marks;
  }

  static String description(String status) {
    return switch (status) {
      case "400" -> "The request is not acceptable as it is.";
      case "401" -> "The access token is not accepted.";
      case "403" -> "The caller may not do this.";
      case "404" -> "Something that the request names does not exist.";
      case "429" -> "Refused for now, before anything was done.";
      case "500" -> "The service failed; whether a write took effect is unknown.";
      default -> "A failure with HTTP status " + status + ".";
    };
  }
}
