package io.larkfit.spec.cli;

import io.larkfit.spec.fact.Details;
import io.larkfit.spec.fact.EnumValue;
import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.Field.Required;
import io.larkfit.spec.fact.Located;
import io.larkfit.spec.fact.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A field in a line of its own, its columns below those of the others.
 *
 * @param name set off by its level
 * @param type as the page has it
 * @param required empty if it is not
 * @param details default, values and rules
 */
record FieldLine(String name, String type, String required, String details) {

  private static final String STEP = "  ";

  /** Wider columns would leave no room for the rest. */
  private static final int WIDEST = 40;

  /** The lines of a tree. */
  static List<FieldLine> of(List<Field> fields) {
    List<FieldLine> lines = new ArrayList<>();
    collect(fields, "", lines);
    int names = width(lines.stream().map(FieldLine::name).toList());
    int types = width(lines.stream().map(FieldLine::type).toList());
    return lines.stream().map(line -> line.padded(names, types)).toList();
  }

  private static void collect(List<Field> fields, String indent, List<FieldLine> lines) {
    for (Field field : fields) {
      String required = field.required() == Required.YES ? " required" : "";
      lines.add(
          new FieldLine(
              indent + field.name(), field.type().text(), required, details(field.details())));
      collect(field.children(), indent + STEP, lines);
    }
  }

  private static int width(List<String> column) {
    return Math.min(WIDEST, column.stream().mapToInt(String::length).max().orElse(0));
  }

  private FieldLine padded(int names, int types) {
    return new FieldLine(
        name + " ".repeat(Math.max(0, names - name.length())),
        type + " ".repeat(Math.max(0, types - type.length())),
        required,
        details);
  }

  private static String details(Details details) {
    List<String> parts = new ArrayList<>();
    add(parts, "default ", details.defaultValue());
    add(parts, "always ", details.fixed());
    if (!details.values().isEmpty()) {
      parts.add(
          "one of "
              + details.values().stream().map(EnumValue::value).collect(Collectors.joining("|")));
    }
    details.rules().forEach(rule -> parts.add(rule(rule)));
    details.scopes().forEach(scope -> parts.add("scope " + scope.key()));
    details
        .valueScopes()
        .forEach(scope -> parts.add("scope for " + scope.value() + " " + scope.scope().key()));
    return parts.isEmpty() ? "" : " " + String.join("; ", parts);
  }

  private static void add(List<String> parts, String label, @Nullable Located<String> value) {
    if (value != null) {
      parts.add(label + value.value());
    }
  }

  private static String rule(Rule rule) {
    String kind = rule.kind().name().toLowerCase(Locale.ROOT);
    return rule.pattern() != null
        ? kind + " " + rule.pattern()
        : kind
            + " "
            + Objects.requireNonNullElse(rule.least(), "")
            + "–"
            + Objects.requireNonNullElse(rule.most(), "");
  }
}
