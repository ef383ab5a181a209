package io.larkfit.spec.change;

import io.larkfit.spec.fact.Details;
import io.larkfit.spec.fact.EnumValue;
import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.Field.Required;
import io.larkfit.spec.fact.Located;
import io.larkfit.spec.fact.Rule;
import io.larkfit.spec.fact.Scope;
import io.larkfit.spec.fact.ValueScope;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Edits the facts of fields. */
final class FieldMutations {

  private final PageEdits page;

  FieldMutations(PageEdits page) {
    this.page = page;
  }

  void of(String path, String subject, List<Field> fields) {
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      of("%s[%s]".formatted(path, i), subject + "." + field.name(), field);
    }
  }

  private void of(String path, String subject, Field field) {
    int line = field.line();
    page.of(path, subject, ChangeCheck.FIELD_REMOVED).remove(line, page.end(line));
    // The row that follows another may belong to the object of that.
    page.of(path, Mutation.ANYWHERE + field.name() + "x", ChangeCheck.FIELD_ADDED)
        .add(line - 1, page.line(line).replaceFirst("^(\\S+)", "$1x").stripTrailing());
    page.of(path + ".name", subject, ChangeCheck.FIELD_REMOVED, ChangeCheck.FIELD_RENAMED)
        .replace(line, field.name(), field.name() + "x");
    page.of(path + ".type", subject + "#type", ChangeCheck.TYPE_CHANGED)
        .cell(line, 1, field.type().text().equals("string") ? "int" : "string")
        .cell(line, 1, "");
    if (field.required() != Required.UNSAID) {
      page.of(path + ".required", subject + "#required", ChangeCheck.REQUIRED_CHANGED)
          .cell(line, 2, field.required() == Required.YES ? "否" : "是")
          .cell(line, 2, "");
    }
    details(path + ".details", subject, field);
    of(path + ".children", subject, field.children());
  }

  private void details(String path, String subject, Field field) {
    Details details = field.details();
    value(
        path + ".defaultValue",
        subject + "#default",
        ChangeCheck.DEFAULT_CHANGED,
        details.defaultValue());
    value(path + ".example", subject + "#example", ChangeCheck.EXAMPLE_CHANGED, details.example());
    value(path + ".fixed", subject + "#fixed", ChangeCheck.FIXED_CHANGED, details.fixed());
    for (int i = 0; i < details.values().size(); i++) {
      value("%s.values[%s]".formatted(path, i), subject, details.values().get(i));
    }
    for (int i = 0; i < details.rules().size(); i++) {
      rule("%s.rules[%s]".formatted(path, i), subject, details.rules().get(i));
    }
    for (int i = 0; i < details.scopes().size(); i++) {
      String key = details.scopes().get(i).key();
      scope(
          "%s.scopes[%s]".formatted(path, i), subject + "#scopes." + key, details.scopes().get(i));
    }
    for (int i = 0; i < details.valueScopes().size(); i++) {
      valueScope("%s.valueScopes[%s]".formatted(path, i), subject, details.valueScopes().get(i));
    }
    if (!details.prose().isEmpty()) {
      prose(path + ".prose", subject, field);
    }
  }

  private void value(
      String path, String subject, ChangeCheck check, @Nullable Located<String> fact) {
    if (fact == null) {
      return;
    }
    String value = fact.value().strip().lines().findFirst().orElseThrow();
    int at = page.line(fact.line()).lastIndexOf("**");
    String label = page.line(fact.line()).substring(0, at);
    PageEdits.Editing editing = page.of(path, subject, check);
    String behind = page.line(fact.line()).substring(at);
    editing.replace(fact.line(), behind, behind.replace(value, value + "x"));
    if (label.contains(" | ")) {
      String labelled = page.line(fact.line()).substring(label.lastIndexOf("**"));
      editing.replace(fact.line(), labelled, "");
    } else {
      editing.remove(fact.line(), fact.line());
    }
  }

  /** A value of a list, or of a sentence as in {@code 1 - open, 2 - closed}. */
  private void value(String path, String subject, EnumValue value) {
    String text = page.line(value.line());
    PageEdits.Editing edits =
        page.of(
            path + ".value", subject + "#values." + value.value(), ChangeCheck.ENUM_VALUE_REMOVED);
    PageEdits.Editing meaning =
        page.of(
            path + ".meaning",
            subject + "#values." + value.value(),
            ChangeCheck.ENUM_MEANING_CHANGED);
    if (text.startsWith("- ")) {
      edits.replace(value.line(), value.value(), value.value() + "x");
      edits.remove(value.line(), value.line());
      if (!value.meaning().isEmpty()) {
        String said = text.substring(text.indexOf('：') + 1).strip();
        meaning.replace(value.line(), said, said + "x").replace(value.line(), said, "");
      }
      return;
    }
    Matcher item =
        Pattern.compile("(?:, )?\\b" + value.value() + "( - )" + Pattern.quote(value.meaning()))
            .matcher(text);
    if (!item.find()) {
      throw new AssertionError(text + " has no " + value);
    }
    String comma = item.group().startsWith(",") ? ", " : "";
    edits.replace(value.line(), item.group(), comma + "88 - " + value.meaning());
    edits.replace(value.line(), item.group(), "");
    meaning.replace(value.line(), item.group(), item.group() + "x");
    meaning.replace(value.line(), item.group(), comma + value.value() + " - y");
  }

  private void rule(String path, String subject, Rule rule) {
    String facet = subject + "#rules." + rule.kind().name().toLowerCase(Locale.ROOT);
    PageEdits.Editing edits =
        page.of(path, facet, ChangeCheck.RULE_CHANGED, ChangeCheck.RULE_REMOVED);
    if (rule.kind() == Rule.Kind.TIME) {
      page.of(path + ".least", facet, ChangeCheck.RULE_CHANGED)
          .replace(rule.line(), rule.least() + " - ", "01:01 - ");
      page.of(path + ".most", facet, ChangeCheck.RULE_CHANGED)
          .replace(rule.line(), " - " + rule.most(), " - 22:22");
      edits.replace(rule.line(), rule.least() + " - " + rule.most(), "");
      return;
    }
    bound(path + ".least", facet, rule.line(), rule.least());
    bound(path + ".most", facet, rule.line(), rule.most());
    if (rule.pattern() != null) {
      page.of(path + ".pattern", facet, ChangeCheck.RULE_CHANGED)
          .replace(rule.line(), rule.pattern(), rule.pattern() + "x");
    }
    edits.remove(rule.line(), rule.line());
  }

  private void bound(String path, String facet, int line, @Nullable String bound) {
    if (bound != null) {
      page.of(path, facet, ChangeCheck.RULE_CHANGED).replace(line, "`" + bound, "`9" + bound);
    }
  }

  /** A scope, wherever it stands on a line of its own, or behind a pipe. */
  void scope(String path, String subject, Scope scope) {
    String key = "(" + scope.key() + ")";
    String text = page.line(scope.line());
    String label = text.substring(text.lastIndexOf("| ") + 1, text.indexOf(key)).strip();
    page.of(path + ".label", subject, ChangeCheck.PROSE_EDITED)
        .replace(scope.line(), label + key, label + "x" + key)
        .replace(scope.line(), label + key, key);
    ChangeCheck[] gone = {
      ChangeCheck.SCOPE_REMOVED, ChangeCheck.FIELD_SCOPE_REMOVED, ChangeCheck.VALUE_SCOPE_REMOVED
    };
    page.of(path + ".key", subject, gone)
        .replace(scope.line(), scope.key(), scope.key() + "x")
        .replace(scope.line(), label + key, "");
  }

  private void valueScope(String path, String subject, ValueScope scope) {
    String facet = subject + "#value-scopes." + scope.value();
    scope(path + ".scope", facet, scope.scope());
    int line = scope.scope().line();
    while (!page.line(line).startsWith("**当值为")) {
      line--;
    }
    page.of(path + ".value", facet, ChangeCheck.VALUE_SCOPE_REMOVED)
        .replace(line, scope.value(), scope.value() + "x");
  }

  /** The words before any label. */
  private void prose(String path, String subject, Field field) {
    String[] cells = page.line(field.line()).split(" \\| ", -1);
    String words = cells[cells.length - 1].stripTrailing();
    String rest = cells[cells.length - 1].substring(words.length());
    page.of(path, subject + "#description", ChangeCheck.PROSE_EDITED)
        .cell(field.line(), cells.length - 1, words + "x" + rest)
        .cell(field.line(), cells.length - 1, rest);
  }
}
