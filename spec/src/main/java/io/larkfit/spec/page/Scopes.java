package io.larkfit.spec.page;

import io.larkfit.spec.fact.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads scopes, written as {@code text(key)}, one a line. */
final class Scopes {

  private static final Pattern SCOPE =
      Pattern.compile(
          "[^()]*(?:\\([^()]*\\)[^()]*)*\\(\\s*([a-z][\\w.\\-]*(?::[\\w.\\-]+)*)\\s*\\)\\s*");

  private Scopes() {}

  static List<Scope> of(List<Description.Line> lines) {
    List<Scope> scopes = new ArrayList<>();
    for (Description.Line line : lines) {
      Matcher scope = SCOPE.matcher(Inlines.plain(line.text()));
      if (scope.matches()) {
        scopes.add(new Scope(scope.group(1), line.number()));
      }
    }
    return scopes;
  }
}
