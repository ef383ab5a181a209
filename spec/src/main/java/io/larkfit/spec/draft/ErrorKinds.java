package io.larkfit.spec.draft;

import io.larkfit.spec.fact.ErrorRow;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Guesses how a program should react to an error. It is careful: {@code internal} and {@code
 * rate-limited} errors are sent again.
 */
final class ErrorKinds {

  private static final Map<String, String> MEANINGS =
      Map.of(
          "invalid-request", "The request is not acceptable as it is.",
          "token-invalid", "The access token is not accepted.",
          "forbidden", "The caller may not do this.",
          "not-found", "Something that the request names does not exist.",
          "rate-limited", "The operation is called too often.",
          "internal", "The service failed.");
  private static final Map<String, String> REMEDIES =
      Map.of(
          "invalid-request", "Check the parameters and the body.",
          "token-invalid", "Check which kind of token the operation takes.",
          "forbidden", "Check the app's scopes and what the caller has access to.",
          "not-found", "Check the ids of the request.",
          "rate-limited", "Wait, then repeat at a lower rate.",
          "internal", "Find out what took effect before trying again.");
  private static final Map<Pattern, String> WORDS = words();

  private ErrorKinds() {}

  private static Map<Pattern, String> words() {
    Map<Pattern, String> words = new LinkedHashMap<>();
    words.put(Pattern.compile("rate limit|frequency|too many requests|qps"), "rate-limited");
    words.put(
        Pattern.compile("permission|no access|access denied|forbidden|not allow"), "forbidden");
    words.put(Pattern.compile("not found|not exist|no such"), "not-found");
    words.put(Pattern.compile("param|invalid|illegal|bad request"), "invalid-request");
    return words;
  }

  /** The kind of an error; empty if nothing tells. */
  static String of(ErrorRow row) {
    int status = row.status() == null ? 0 : row.status();
    String byWords = byWords(row.message().toLowerCase(Locale.ROOT));
    return switch (status) {
      case 401 -> "token-invalid";
      case 403 -> "forbidden";
      case 404 -> "not-found";
      case 429 -> "rate-limited";
      case 400 -> byWords.isEmpty() ? "invalid-request" : byWords;
      default -> status >= 500 && status < 600 ? "internal" : byWords;
    };
  }

  private static String byWords(String message) {
    return WORDS.entrySet().stream()
        .filter(words -> words.getKey().matcher(message).find())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  static String meaning(String kind) {
    return MEANINGS.getOrDefault(kind, "The operation was refused.");
  }

  static String remedy(String kind) {
    return REMEDIES.getOrDefault(kind, "Read the answer's message.");
  }
}
