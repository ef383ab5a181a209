package io.larkfit.sandbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One operation of the spec.
 *
 * @param id the operationId
 * @param method the HTTP method, upper case
 * @param path the path template, such as {@code /agents/{agent_id}/schedules}
 * @param security the alternatives, each the set of scheme names that it takes together; empty if
 *     the operation takes no credential
 * @param scopes the scopes of which any one permits the call
 * @param errors the documented errors, the operation's own before the common ones
 */
record SpecOperation(
    String id,
    String method,
    String path,
    List<Set<SpecScheme>> security,
    List<String> scopes,
    List<SpecError> errors) {

  private static final Pattern VARIABLE = Pattern.compile("\\{([^/{}]+)}");

  /** A segment; where a percent sign begins no encoded byte, nothing can be read of it. */
  private static final String VALUE = "((?:[^/%]|%\\p{XDigit}{2})+)";

  /** The raw path variables of {@code path}, or nothing if it isn't a path of this operation. */
  Optional<Map<String, String>> match(String requestMethod, String requestPath) {
    if (!method.equals(requestMethod)) {
      return Optional.empty();
    }
    Matcher values = Pattern.compile(pathPattern()).matcher(requestPath);
    if (!values.matches()) {
      return Optional.empty();
    }
    Map<String, String> variables = new LinkedHashMap<>();
    Matcher names = VARIABLE.matcher(path);
    for (int i = 1; names.find(); i++) {
      variables.put(names.group(1), values.group(i));
    }
    return Optional.of(variables);
  }

  private String pathPattern() {
    return Pattern.quote(path)
        .replaceAll(VARIABLE.pattern(), Matcher.quoteReplacement("\\E" + VALUE + "\\Q"));
  }

  /** The documented error with this code. */
  SpecError error(long code) {
    return errors.stream()
        .filter(error -> error.code() == code)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    id + " documents no error " + code + "; documented: " + documentedCodes()));
  }

  /** The first documented error for this kind of trouble. */
  SpecError errorOfKind(String kind) {
    return errors.stream()
        .filter(error -> error.kind().equals(kind))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "The spec documents no error of kind " + kind + " for " + id));
  }

  private String documentedCodes() {
    return errors.stream()
        .map(error -> error.code() + " (" + error.meaning() + ")")
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
