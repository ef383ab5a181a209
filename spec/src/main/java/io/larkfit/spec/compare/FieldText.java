package io.larkfit.spec.compare;

import static java.util.stream.Collectors.joining;

import io.larkfit.spec.fact.Details;
import io.larkfit.spec.fact.EnumValue;
import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.Field.Required;
import io.larkfit.spec.fact.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Says what a field is, as in {@code optional string (black, green; default green)}, and what is in
 * it, as in {@code tray {width: required int (range 1 to 30)}}.
 */
final class FieldText {

  private final boolean request;
  private final Set<Integer> lines;

  /**
   * Texts of the fields of a table.
   *
   * @param request whether callers send them
   * @param lines those of the members to name
   */
  FieldText(boolean request, Set<Integer> lines) {
    this.request = request;
    this.lines = lines;
  }

  String of(Field field) {
    return (request && field.required() == Required.NO ? "optional " : "") + member(field);
  }

  private String member(Field field) {
    String members =
        field.children().stream()
            .filter(child -> lines.contains(child.line()))
            .filter(child -> !child.name().startsWith(Field.ALTERNATIVE))
            .map(child -> child.name() + ": " + member(child))
            .collect(joining(", "));
    return (request && field.required() == Required.YES ? "required " : "")
        + TypeChange.named(field.type())
        + facets(field.details())
        + (members.isEmpty() ? "" : " {" + members + "}");
  }

  private static String facets(Details details) {
    List<String> facets = new ArrayList<>();
    if (!details.values().isEmpty()) {
      facets.add(details.values().stream().map(EnumValue::value).collect(joining(", ")));
    }
    if (details.defaultValue() != null) {
      facets.add("default " + details.defaultValue().value());
    }
    if (details.fixed() != null) {
      facets.add("always " + details.fixed().value());
    }
    for (Rule.Kind kind : Rule.Kind.values()) {
      Bounds bounds = Bounds.of(kind, details.rules());
      if (!bounds.areNone()) {
        facets.add(kind.name().toLowerCase(Locale.ROOT) + " " + bounds.text());
      }
    }
    return facets.isEmpty() ? "" : " (" + String.join("; ", facets) + ")";
  }
}
