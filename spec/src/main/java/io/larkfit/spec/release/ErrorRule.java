package io.larkfit.spec.release;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The documented errors, of which the client makes its catalogue. */
final class ErrorRule {

  private ErrorRule() {}

  static void check(JsonNode before, JsonNode after, Subject subject, Changes changes) {
    Map<String, JsonNode> was = byCode(before);
    Map<String, JsonNode> is = byCode(after);
    is.forEach(
        (code, error) -> {
          JsonNode old = was.get(code);
          if (old == null) {
            report(
                Kind.ERROR_ADDED,
                subject,
                code,
                " documents the error `%s`%s: %s"
                    .formatted(
                        code, status(error), SpecTexts.sentence(error.path("meaning").asText())),
                changes);
          } else {
            compare(code, old, error, subject, changes);
          }
        });
    was.keySet().stream()
        .filter(code -> !is.containsKey(code))
        .forEach(
            code ->
                report(
                    Kind.ERROR_REMOVED,
                    subject,
                    code,
                    " no longer documents the error `" + code + "`",
                    changes));
  }

  private static void compare(
      String code, JsonNode old, JsonNode now, Subject subject, Changes changes) {
    if (!Objects.equals(old.path("status"), now.path("status"))
        || !Objects.equals(old.path("kind"), now.path("kind"))) {
      String text =
          ": the error `%s` is %s now, was %s".formatted(code, described(now), described(old));
      report(Kind.ERROR_CHANGED, subject, code, text, changes);
    } else if (!old.equals(now)) {
      String text = ": the error `" + code + "` is explained in other words";
      report(Kind.ERROR_TEXT_CHANGED, subject, code, text, changes);
    }
  }

  private static String described(JsonNode error) {
    String kind = error.path("kind").asText("of no kind");
    return kind + status(error);
  }

  private static String status(JsonNode error) {
    return error.has("status") ? " (HTTP " + error.path("status").asText() + ")" : "";
  }

  private static void report(
      Kind kind, Subject subject, String code, String text, Changes changes) {
    changes.add(Change.of(kind, subject, "error " + code, text));
  }

  private static Map<String, JsonNode> byCode(JsonNode errors) {
    Map<String, JsonNode> byCode = new LinkedHashMap<>();
    errors.forEach(error -> byCode.put(error.path("code").asText(), error));
    return byCode;
  }
}
