package io.larkfit.spec.page;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the names of other fields in the description of one. */
final class Mentions {

  private static final Pattern LINK =
      Pattern.compile("\\[[^\\[\\]\\n]{0,200}+\\]\\([^)\\n]{0,1000}+\\)");
  private static final Pattern NAME =
      Pattern.compile("`([A-Za-z]\\w*+)`|(?<![\\w.:/\\-])([a-z]\\w*+)(?![.:/\\-])");

  private Mentions() {}

  /** The names in the prose of a cell; not those in lists and links, nor behind labels. */
  static Set<String> of(String cell) {
    Set<String> names = new HashSet<>();
    for (String line : cell.split("\n", -1)) {
      String start = line.stripLeading();
      if (!start.startsWith("-") && !start.startsWith("**")) {
        Matcher name = NAME.matcher(LINK.matcher(line).replaceAll(" "));
        while (name.find()) {
          if (name.group(1) != null) {
            names.add(name.group(1));
          } else if (isOfSeveralWords(name.group(2))) {
            names.add(name.group(2));
          }
        }
      }
    }
    return names;
  }

  /** Outside of code, a word alone may be any. */
  private static boolean isOfSeveralWords(String name) {
    int underscore = name.indexOf('_', 1);
    return underscore > 0 && underscore < name.length() - 1;
  }
}
