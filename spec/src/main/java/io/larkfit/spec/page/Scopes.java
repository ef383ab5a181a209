package io.larkfit.spec.page;

import io.larkfit.spec.fact.Hashes;
import io.larkfit.spec.fact.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads scopes, written as {@code text(key)}, one a line. */
final class Scopes {

  private static final Pattern KEY =
      Pattern.compile("[a-z][\\w.\\-]{0,80}+(?::[\\w.\\-]{1,80}+){0,10}+");

  private Scopes() {}

  static List<Scope> of(List<Description.Line> lines) {
    List<Scope> scopes = new ArrayList<>();
    for (Description.Line line : lines) {
      String text = Inlines.plain(line.text());
      int open = text.lastIndexOf('(');
      if (open >= 0 && text.endsWith(")")) {
        String key = text.substring(open + 1, text.length() - 1).strip();
        if (KEY.matcher(key).matches()) {
          String label = Hashes.ofProse(text.substring(0, open));
          scopes.add(new Scope(key, label, line.number()));
        }
      }
    }
    return scopes;
  }
}
