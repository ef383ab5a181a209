package io.larkfit.spec.page;

import io.larkfit.spec.fact.Hashes;
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
        String label =
            Inlines.plain(line.text()).substring(0, scope.start(1)).replaceFirst("\\(\\s*$", "");
        scopes.add(new Scope(scope.group(1), Hashes.ofProse(label), line.number()));
      }
    }
    return scopes;
  }
}
