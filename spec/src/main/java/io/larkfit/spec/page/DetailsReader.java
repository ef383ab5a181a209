package io.larkfit.spec.page;

import io.larkfit.spec.fact.Details;
import io.larkfit.spec.fact.EnumValue;
import io.larkfit.spec.fact.FieldType;
import io.larkfit.spec.fact.Hashes;
import io.larkfit.spec.fact.Located;
import io.larkfit.spec.fact.Remark;
import io.larkfit.spec.fact.Remark.Check;
import io.larkfit.spec.fact.Rule;
import io.larkfit.spec.fact.Scope;
import io.larkfit.spec.fact.ValueScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the description of one field. */
final class DetailsReader {

  private static final Pattern WORDS = Pattern.compile("[，。；]|^空");

  private static final Pattern MARKED = Pattern.compile("[（(]默认");

  private final String name;
  private final FieldType type;
  private final List<Remark> remarks;
  private final Rules ruleReader;
  private @Nullable Located<String> defaultValue;
  private @Nullable Located<String> example;
  private @Nullable Located<String> fixed;
  private @Nullable Located<Boolean> deprecated;
  private final List<EnumValue> values = new ArrayList<>();
  private boolean valuesOfProse;
  private final List<Rule> rules = new ArrayList<>();
  private final List<Scope> scopes = new ArrayList<>();
  private final List<ValueScope> valueScopes = new ArrayList<>();
  private final StringBuilder prose = new StringBuilder();

  /** Starts a reader of one cell, which adds what it does not understand to the remarks. */
  DetailsReader(String name, FieldType type, List<Remark> remarks) {
    this.name = name;
    this.type = type;
    this.remarks = remarks;
    this.ruleReader = new Rules(type);
  }

  /**
   * Reads the cell.
   *
   * @param cell Markdown
   * @param line of the page that its row begins in, from 1
   */
  Details read(String cell, int line) {
    Description.of(cell, line).parts().forEach(this::take);
    return details();
  }

  private void take(Description.Part part) {
    switch (part.marker()) {
      case EXAMPLE -> example = value(part);
      case DEFAULT -> takeDefault(part);
      case FIXED -> fixed = value(part);
      case VALUES -> takeValues(part);
      case RULES, LENGTH -> {
        List<Rule> read = ruleReader.of(part.lines());
        rules.addAll(read);
        doubt(part.lines(), read, Rule::line, "rule");
        leave(part, read, Rule::line);
      }
      case SCOPES -> scopes.addAll(scopes(part));
      case VALUE_SCOPES ->
          scopes(part).forEach(scope -> valueScopes.add(new ValueScope(part.argument(), scope)));
      case FORMAT, PROSE -> takeProse(part);
    }
  }

  private List<Scope> scopes(Description.Part part) {
    List<Scope> read = Scopes.of(part.lines());
    leave(part, read, Scope::line);
    // Behind the keys, words may go on; but words alone are a condition that is not read.
    if (read.isEmpty()) {
      doubt(part.lines(), read, Scope::line, "scope");
    }
    return read;
  }

  /** Tells of lines that should be facts, but are none that is understood. */
  private <T> void doubt(
      List<Description.Line> lines, List<T> facts, Function<T, Integer> line, String what) {
    Set<Integer> read = facts.stream().map(line).collect(Collectors.toSet());
    for (Description.Line text : lines) {
      String said = Inlines.plain(text.text());
      if (!said.isEmpty() && !read.contains(text.number())) {
        String problem = "The %s '%s' of '%s' is not read.".formatted(what, said, name);
        remarks.add(new Remark(Check.UNREAD_ROW, problem, text.number()));
      }
    }
  }

  /** What stands between facts is prose. */
  private <T> void leave(Description.Part part, List<T> facts, Function<T, Integer> line) {
    Set<Integer> read = facts.stream().map(line).collect(Collectors.toSet());
    part.lines().stream()
        .filter(text -> !read.contains(text.number()))
        .forEach(text -> prose.append(text.text()).append('\n'));
  }

  /** A default in words is none: it says what happens if the field is left out. */
  private void takeDefault(Description.Part part) {
    Located<String> value = value(part);
    if (WORDS.matcher(value.value()).find()) {
      prose.append(value.value()).append('\n');
    } else {
      defaultValue = value;
    }
  }

  private void takeValues(Description.Part part) {
    boolean numbers = type.kind() == FieldType.Kind.INTEGER;
    EnumValues list = EnumValues.of(part.lines(), numbers);
    List<EnumValue> listed = list.values();
    doubt(list.unread(), List.<EnumValue>of(), EnumValue::line, "value");
    List<EnumValue> read = listed.isEmpty() ? ProseValues.of(part.lines(), numbers) : listed;
    if (valuesOfProse && !read.isEmpty()) {
      // The sentence before the list named the same ones.
      values.clear();
      valuesOfProse = false;
    }
    values.addAll(read);
    listed.stream()
        .filter(value -> defaultValue == null && MARKED.matcher(value.meaning()).lookingAt())
        .findFirst()
        .ifPresent(value -> defaultValue = new Located<>(value.value(), value.line()));
    leave(part, listed, EnumValue::line);
  }

  private void takeProse(Description.Part part) {
    prose.append(part.text()).append('\n');
    boolean discrete =
        type.kind() == FieldType.Kind.INTEGER || type.kind() == FieldType.Kind.STRING;
    if (values.isEmpty() && discrete) {
      boolean numbers = type.kind() == FieldType.Kind.INTEGER;
      values.addAll(ProseValues.of(part.lines(), numbers));
      valuesOfProse = !values.isEmpty();
    }
    rules.addAll(ruleReader.ofSentences(part.lines()));
    if (deprecated == null) {
      deprecated = Deprecation.ofField(part.lines());
    }
  }

  /** A value, over several lines only if the first one leaves JSON open. */
  private Located<String> value(Description.Part part) {
    List<Description.Line> lines = part.lines();
    String first = Inlines.trim(lines.get(0).text());
    boolean open = Literals.isOpen(first);
    if (!open && lines.size() > 1) {
      Description.Part rest =
          new Description.Part(Marker.PROSE, "", lines.subList(1, lines.size()));
      prose.append(rest.text()).append('\n');
    }
    String text = open ? part.text() : first;
    prose.append(Literals.rest(text)).append('\n');
    return new Located<>(Literals.value(text), lines.get(0).number());
  }

  private Details details() {
    prose.append(ruleReader.rest());
    return new Details(
        defaultValue,
        example,
        fixed,
        values,
        rules,
        scopes,
        valueScopes,
        deprecated,
        List.of(),
        Hashes.ofProse(prose.toString()));
  }
}
