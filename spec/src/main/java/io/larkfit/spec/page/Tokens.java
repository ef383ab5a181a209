package io.larkfit.spec.page;

import io.larkfit.spec.fact.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads which tokens an operation accepts. */
final class Tokens {

  private static final Pattern TOKEN = Pattern.compile("(tenant|user|app)_access_token");

  /** A line that is there to name one. */
  private static final Pattern NAMED =
      Pattern.compile(
          "\\s*+(?:或|or)?+\\s*+(?:[-*]\\s++)?[`*]*+(tenant|user|app)_access_token[`*]*+\\s*+(?:[：:（(，,、/].*|或.*)?");

  private Tokens() {}

  /**
   * The tokens that a cell names: each at the start of a line, or if there is none, anywhere but in
   * links.
   */
  static List<Located<String>> of(String cell, int line) {
    List<Located<String>> tokens = collect(cell, line, true);
    return tokens.isEmpty() ? collect(cell, line, false) : tokens;
  }

  /** What a text says beside the names of tokens. */
  static String rest(String text) {
    return TOKEN.matcher(text).replaceAll("").replaceAll("(?m)^[\\s`*或]+$", "");
  }

  private static List<Located<String>> collect(String cell, int line, boolean named) {
    List<Located<String>> tokens = new ArrayList<>();
    int number = line;
    for (String text : cell.split("\n", -1)) {
      if (!named || NAMED.matcher(text).matches()) {
        Matcher token = TOKEN.matcher(Inlines.plainWithoutLinks(text));
        while (token.find()) {
          add(tokens, token.group(1).toLowerCase(Locale.ROOT), number);
        }
      }
      number++;
    }
    return tokens;
  }

  private static void add(List<Located<String>> tokens, String type, int line) {
    if (tokens.stream().noneMatch(token -> token.value().equals(type))) {
      tokens.add(new Located<>(type, line));
    }
  }
}
