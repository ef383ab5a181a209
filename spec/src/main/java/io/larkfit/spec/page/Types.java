package io.larkfit.spec.page;

import io.larkfit.spec.fact.FieldType;
import io.larkfit.spec.fact.FieldType.Kind;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads types, which pages write in many ways. */
final class Types {

  private static final Pattern LIST =
      Pattern.compile("(?i)(?:array|list|lists|set|arrary)\\s*[<(\\[]\\s*(.+?)\\s*[>)\\]]");
  private static final Pattern LIST_OF = Pattern.compile("(?i)(?:array|list)\\s+of\\s+(.+)");
  private static final Pattern SUFFIX = Pattern.compile("(.*?)\\s*\\[\\s*\\]");
  private static final Pattern MAP =
      Pattern.compile("(?i)map\\s*[<(\\[]\\s*[^,]+,\\s*(.+?)\\s*[>)\\]]");

  private static final Set<String> STRINGS = Set.of("string", "str");
  private static final Set<String> INTEGERS =
      Set.of("int", "int32", "int64", "integer", "long", "uint32", "uint64", "bigint");
  private static final Set<String> NUMBERS =
      Set.of("number", "float", "double", "decimal", "float32", "float64");
  private static final Set<String> BOOLEANS = Set.of("boolean", "bool");
  private static final Set<String> FILES = Set.of("file", "binary", "bytes", "byte");
  private static final Set<String> ANONYMOUS =
      Set.of("-", "/", "\\-", "object", "map", "list", "array", "json", "interface", "any", "dict");
  private static final Set<String> LISTS = Set.of("list", "array");

  /** What is longer is no type, but a cell of another column. */
  private static final int LONGEST = 200;

  private Types() {}

  /** The type in a cell. */
  static FieldType of(String cell) {
    String text = Inlines.plain(cell).replace("\\", "").strip();
    if (text.isEmpty()) {
      return new FieldType("", Kind.MISSING, "", 0);
    }
    if (text.length() > LONGEST) {
      return new FieldType(text, Kind.NAMED, text, 0);
    }
    int depth = 0;
    String element = text;
    while (true) {
      String inner = element(element);
      if (inner == null) {
        break;
      }
      element = inner;
      depth++;
    }
    String name = element.toLowerCase(Locale.ROOT).replaceFirst("^(\\w+)\\s*\\(\\w*\\)$", "$1");
    if (LISTS.contains(name)) {
      return new FieldType(text, Kind.ANONYMOUS, "", depth + 1);
    }
    Matcher map = MAP.matcher(element);
    if (map.matches()) {
      boolean plain = !of(map.group(1)).isContainer();
      return new FieldType(text, plain ? Kind.MAP : Kind.ANONYMOUS, "", depth);
    }
    Kind kind = kind(name);
    return new FieldType(text, kind, kind == Kind.NAMED ? element : "", depth);
  }

  private static @Nullable String element(String type) {
    for (Pattern pattern : new Pattern[] {SUFFIX, LIST, LIST_OF}) {
      Matcher matcher = pattern.matcher(type);
      if (matcher.matches()) {
        return matcher.group(1).isEmpty() ? "-" : matcher.group(1);
      }
    }
    return null;
  }

  private static Kind kind(String name) {
    if (STRINGS.contains(name)) {
      return Kind.STRING;
    } else if (INTEGERS.contains(name)) {
      return Kind.INTEGER;
    } else if (NUMBERS.contains(name)) {
      return Kind.NUMBER;
    } else if (BOOLEANS.contains(name)) {
      return Kind.BOOLEAN;
    } else if (FILES.contains(name)) {
      return Kind.FILE;
    }
    return ANONYMOUS.contains(name) ? Kind.ANONYMOUS : Kind.NAMED;
  }
}
