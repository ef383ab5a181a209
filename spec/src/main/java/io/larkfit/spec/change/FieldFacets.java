package io.larkfit.spec.change;

import io.larkfit.spec.fact.Details;
import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.Field.Required;
import io.larkfit.spec.fact.Located;
import io.larkfit.spec.fact.Scope;
import io.larkfit.spec.fact.Severity;
import io.larkfit.spec.fact.ValueScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares a field with itself in the other page, leaving its name and members aside. */
final class FieldFacets {

  private final Changes changes;
  private final Spot spot;
  private final boolean request;
  private final Field older;
  private final Field newer;

  FieldFacets(Changes changes, Spot spot, Field older, Field newer) {
    this.changes = changes;
    this.spot = spot;
    this.request = spot.side().isRequest();
    this.older = older;
    this.newer = newer;
  }

  void compare() {
    compareTypes();
    compareRequired();
    Details old = older.details();
    Details now = newer.details();
    compareDefaults(old.defaultValue(), now.defaultValue());
    compareFixed(old.fixed(), now.fixed());
    new ValueChanges(changes, spot, older, newer).compare();
    new RuleChanges(changes, spot, older, newer).compare();
    new Scopes(changes)
        .compare(
            spot.subject() + "#scopes",
            "`x-larkfit-scopes` of " + spot.inSpec(),
            old.scopes(),
            now.scopes());
    compareValueScopes(old.valueScopes(), now.valueScopes());
    compareExamples(old.example(), now.example());
    if (!old.prose().equals(now.prose())) {
      facet("description", older.line(), newer.line())
          .tell(
              ChangeCheck.PROSE_EDITED,
              Severity.DOCUMENTATION,
              WordHash.shown(old.prose()),
              WordHash.shown(now.prose()),
              "Read what the page says of %s, and correct its description.".formatted(in()));
    }
  }

  private String in() {
    return spot.inSpec();
  }

  private Changes.Fact facet(String name, int oldLine, int newLine) {
    return changes.of(spot.subject() + "#" + name, oldLine, newLine);
  }

  private void compareTypes() {
    if (older.type().equals(newer.type())) {
      return;
    }
    TypeChange change = new TypeChange(older.type(), newer.type());
    facet("type", older.line(), newer.line())
        .tell(
            change.isRenaming() ? ChangeCheck.TYPE_RENAMED : ChangeCheck.TYPE_CHANGED,
            change.severity(request),
            change.before(),
            change.after(),
            change.remedy(in()));
  }

  private void compareRequired() {
    if (older.required() == newer.required()) {
      return;
    }
    boolean before = older.required() == Required.YES;
    boolean after = newer.required() == Required.YES;
    // The spec always requires path parameters.
    boolean same = before == after || spot.side() == Spot.Side.PATH;
    Severity severity = after == request ? Severity.BREAKING : Severity.ADDITIVE;
    facet("required", older.line(), newer.line())
        .tell(
            ChangeCheck.REQUIRED_CHANGED,
            same ? Severity.DOCUMENTATION : severity,
            lower(older.required()),
            lower(newer.required()),
            same
                ? "Nothing has to change in `required` of %s.".formatted(in())
                : after
                    ? "Make %s required.".formatted(in())
                    : "Make %s optional.".formatted(in()));
  }

  private void compareDefaults(@Nullable Located<String> old, @Nullable Located<String> now) {
    Severity severity = old == null ? Severity.ADDITIVE : Severity.BREAKING;
    compare(
        "default",
        ChangeCheck.DEFAULT_CHANGED,
        request ? severity : Severity.DOCUMENTATION,
        old,
        now);
  }

  private void compareFixed(@Nullable Located<String> old, @Nullable Located<String> now) {
    boolean loosened = request ? now == null : old == null;
    compare(
        "fixed",
        ChangeCheck.FIXED_CHANGED,
        loosened ? Severity.ADDITIVE : Severity.BREAKING,
        old,
        now);
  }

  private void compareExamples(@Nullable Located<String> old, @Nullable Located<String> now) {
    compare("example", ChangeCheck.EXAMPLE_CHANGED, Severity.DOCUMENTATION, old, now);
  }

  private void compare(
      String name,
      ChangeCheck check,
      Severity severity,
      @Nullable Located<String> old,
      @Nullable Located<String> now) {
    String before = old == null ? null : old.value();
    String after = now == null ? null : now.value();
    if (!Objects.equals(before, after)) {
      facet(name, old == null ? 0 : old.line(), now == null ? 0 : now.line())
          .tell(check, severity, before, after, remedy(check, name, after));
    }
  }

  private String remedy(ChangeCheck check, String name, @Nullable String after) {
    if (check == ChangeCheck.EXAMPLE_CHANGED) {
      return "Nothing has to change; see that the spec's example of %s still fits.".formatted(in());
    }
    String value = check == ChangeCheck.FIXED_CHANGED ? "fixed value" : name;
    return after == null
        ? "Remove the %s of %s.".formatted(value, in())
        : "Set the %s of %s to `%s`.".formatted(value, in(), after);
  }

  private void compareValueScopes(List<ValueScope> old, List<ValueScope> now) {
    List<String> values = new ArrayList<>();
    old.forEach(scope -> values.add(scope.value()));
    now.forEach(scope -> values.add(scope.value()));
    for (String value : values.stream().distinct().toList()) {
      Function<List<ValueScope>, List<Scope>> of =
          all ->
              all.stream()
                  .filter(scope -> scope.value().equals(value))
                  .map(ValueScope::scope)
                  .toList();
      new Scopes(changes)
          .compare(
              of.apply(old),
              of.apply(now),
              new Scopes.Kind(
                  ChangeCheck.VALUE_SCOPE_ADDED,
                  ChangeCheck.VALUE_SCOPE_REMOVED,
                  spot.subject() + "#value-scopes." + value,
                  "`x-larkfit-value-scopes.%s` of %s".formatted(value, in())));
    }
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
