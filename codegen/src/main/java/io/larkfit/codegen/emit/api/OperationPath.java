package io.larkfit.codegen.emit.api;

import io.larkfit.codegen.ir.Operation;
import io.larkfit.codegen.ir.Parameter;
import io.larkfit.codegen.ir.Parameter.In;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An operation's path as Retrofit wants it: relative, so that the base URL's own path stays;
 * placeholders by names that Retrofit accepts; constants written out.
 */
final class OperationPath {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]+)\\}");
  private static final Pattern RETROFIT_NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9_-]*");

  private final Map<String, String> placeholders = new HashMap<>();
  private final String path;

  OperationPath(Operation operation) {
    Map<String, String> constants = new HashMap<>();
    StringBuilder query = new StringBuilder();
    for (Parameter parameter : operation.parameters()) {
      if (parameter.in() == In.PATH) {
        if (parameter.constant() == null) {
          placeholders.put(parameter.wireName(), placeholder(parameter));
        } else {
          constants.put(parameter.wireName(), encode(parameter.constant().text()));
        }
      } else if (parameter.in() == In.QUERY && parameter.constant() != null) {
        query.append(query.isEmpty() && operation.path().indexOf('?') < 0 ? '?' : '&');
        query.append(encode(parameter.wireName())).append('=');
        query.append(encode(parameter.constant().text()));
      }
    }
    String replaced =
        PLACEHOLDER
            .matcher(operation.path())
            .replaceAll(match -> Matcher.quoteReplacement(replacement(match.group(1), constants)));
    this.path = relative(replaced) + query;
  }

  String path() {
    return path;
  }

  /** What stands in {@code @Path}. */
  String placeholder(String wireName) {
    return placeholders.getOrDefault(wireName, wireName);
  }

  /** Whether a colon in the value could be taken for the end of a URL's scheme. */
  boolean isInFirstSegment(String wireName) {
    int slash = path.indexOf('/');
    String first = slash < 0 ? path : path.substring(0, slash);
    return first.contains("{" + placeholder(wireName) + "}");
  }

  private String replacement(String wireName, Map<String, String> constants) {
    String constant = constants.get(wireName);
    return constant != null ? constant : "{" + placeholder(wireName) + "}";
  }

  private static String placeholder(Parameter parameter) {
    if (RETROFIT_NAME.matcher(parameter.wireName()).matches()) {
      return parameter.wireName();
    }
    return RETROFIT_NAME.matcher(parameter.javaName()).matches()
        ? parameter.javaName()
        : "p" + parameter.javaName().replaceAll("[^a-zA-Z0-9_-]", "");
  }

  /**
   * Without its leading slash, an empty path is ".", and a colon in the first segment must not look
   * like the end of a scheme.
   */
  private static String relative(String path) {
    String relative = path.startsWith("/") ? path.substring(1) : path;
    if (relative.isEmpty()) {
      return ".";
    }
    int slash = relative.indexOf('/');
    String first = slash < 0 ? relative : relative.substring(0, slash);
    String rest = relative.substring(first.length());
    return first.isEmpty() ? "." + relative : first.replace(":", "%3A") + rest;
  }

  private static String encode(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0)) {
        encoded.append(c);
      } else {
        encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return encoded.toString();
  }

  /** The parameters that are not constants, in the order of the spec. */
  static List<Parameter> arguments(Operation operation) {
    return operation.parameters().stream().filter(p -> p.constant() == null).toList();
  }
}
