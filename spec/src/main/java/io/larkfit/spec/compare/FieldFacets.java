package io.larkfit.spec.compare;

import static java.util.stream.Collectors.joining;

import io.larkfit.spec.fact.Details;
import io.larkfit.spec.fact.EnumValue;
import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.Field.Required;
import io.larkfit.spec.fact.Ids;
import io.larkfit.spec.fact.Located;
import io.larkfit.spec.fact.Rule;
import io.larkfit.spec.fact.Severity;
import io.larkfit.spec.record.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares a field with itself on the other side, leaving its name and members aside. */
final class FieldFacets {

  private final Told told;
  private final Spot spot;
  private final boolean request;
  private final Field older;
  private final Field newer;

  FieldFacets(Told told, Spot spot, Field older, Field newer) {
    this.told = told;
    this.spot = spot;
    this.request = spot.side().isRequest();
    this.older = older;
    this.newer = newer;
  }

  void compare() {
    compareRequired();
    TypeChange types = new TypeChange(older.type(), newer.type());
    if (!types.isSame(told.sides())) {
      compareTypes(types);
      if (told.sides() != Sides.PAGES && !types.isRenaming()) {
        // What a value of another type may be is another question.
        return;
      }
    }
    Details old = older.details();
    Details now = newer.details();
    compareDefaults(old.defaultValue(), now.defaultValue());
    compareFixed(old.fixed(), now.fixed());
    compareValues(old.values(), now.values());
    for (Rule.Kind kind : Rule.Kind.values()) {
      compareRules(Bounds.of(kind, old.rules()), Bounds.of(kind, now.rules()));
    }
    new Keywords(told, spot, newer).compare(old.keywords(), now.keywords());
    AccessChanges access = new AccessChanges(told);
    access.compareScopes(
        old.scopes(), now.scopes(), spot.subject() + "#scopes", "`x-larkfit-scopes` of " + in());
    access.compareValueScopes(
        old.valueScopes(), now.valueScopes(), spot.subject() + "#value-scopes", in());
    told.deprecated(spot.subject(), in(), old.deprecated(), now.deprecated());
    if (told.sides().sharesWords()) {
      tell(
          "example",
          Check.EXAMPLE_CHANGED,
          Severity.DOCUMENTATION,
          old.example(),
          now.example(),
          "Nothing has to change; see that the spec's example of %s still fits.".formatted(in()));
    }
    told.words(
        Check.PROSE_EDITED,
        facet("description", older.line(), newer.line()),
        old.prose(),
        now.prose(),
        "Read what the page says of %s, and correct its description.".formatted(in()));
  }

  private String in() {
    return spot.inSpec();
  }

  private Told.Fact facet(String name, int oldPlace, int newPlace) {
    return told.of(spot.subject() + "#" + name, oldPlace, newPlace);
  }

  private void compareTypes(TypeChange types) {
    facet("type", older.line(), newer.line())
        .tell(
            types.isRenaming() ? Check.TYPE_RENAMED : Check.TYPE_CHANGED,
            types.severity(request),
            types.before(),
            types.after(),
            types.remedy(in()));
  }

  private void compareRequired() {
    boolean before = older.required() == Required.YES;
    boolean after = newer.required() == Required.YES;
    // The spec always requires path parameters, and is never silent.
    boolean same = before == after || spot.side() == Spot.Side.PATH;
    if (older.required() == newer.required() || same && told.sides() != Sides.PAGES) {
      return;
    }
    Severity severity = after == request ? Severity.BREAKING : Severity.ADDITIVE;
    facet("required", older.line(), newer.line())
        .tell(
            Check.REQUIRED_CHANGED,
            same ? Severity.DOCUMENTATION : severity,
            Ids.of(older.required()),
            Ids.of(newer.required()),
            same
                ? "Nothing has to change in `required` of %s.".formatted(in())
                : (after ? "Make %s required." : "Make %s optional.").formatted(in()));
  }

  private void compareDefaults(@Nullable Located<String> old, @Nullable Located<String> now) {
    boolean words = told.sides() == Sides.SPEC_AND_PAGE && old == null;
    if (words && now != null && Wording.isHash(now.value())) {
      // Words, of which there is a hash, cannot be a default in the spec.
      return;
    }
    if (old != null && now != null && Bounds.areSame(old.value(), now.value())) {
      return;
    }
    Severity severity = old == null ? Severity.ADDITIVE : Severity.BREAKING;
    String remedy = now == null ? "Remove the default of %s." : "Set the default of %s to `%s`.";
    tell(
        "default",
        Check.DEFAULT_CHANGED,
        request ? severity : Severity.DOCUMENTATION,
        old,
        now,
        remedy.formatted(in(), now == null ? "" : now.value()));
  }

  private void compareFixed(@Nullable Located<String> old, @Nullable Located<String> now) {
    boolean loosened = request ? now == null : old == null;
    String remedy =
        now == null ? "Remove the fixed value of %s." : "Set the fixed value of %s to `%s`.";
    tell(
        "fixed",
        Check.FIXED_CHANGED,
        loosened ? Severity.ADDITIVE : Severity.BREAKING,
        old,
        now,
        remedy.formatted(in(), now == null ? "" : now.value()));
  }

  private void tell(
      String name,
      Check check,
      Severity severity,
      @Nullable Located<String> old,
      @Nullable Located<String> now,
      String remedy) {
    String before = old == null ? null : old.value();
    String after = now == null ? null : now.value();
    if (!Wording.areSame(before, after)) {
      facet(name, old == null ? 0 : old.line(), now == null ? 0 : now.line())
          .tell(check, severity, before, after, remedy);
    }
  }

  private void compareValues(List<EnumValue> old, List<EnumValue> now) {
    if (old.isEmpty() != now.isEmpty()) {
      compareLists(old, now);
      return;
    }
    Matching<EnumValue> matching =
        told.compare(
            old,
            now,
            value -> Wording.ofLabel(value.value()),
            EnumValue::line,
            new Told.Keys(
                Check.ENUM_VALUE_ADDED,
                Severity.ADDITIVE,
                Check.ENUM_VALUE_REMOVED,
                request ? Severity.BREAKING : Severity.ADDITIVE,
                spot.subject() + "#values",
                "the `enum` of " + in()));
    for (Matching.Pair<EnumValue> pair : matching.pairs()) {
      String value = pair.newer().value();
      told.words(
          Check.ENUM_MEANING_CHANGED,
          facet("values." + value, pair.older().line(), pair.newer().line()),
          pair.older().meaning(),
          pair.newer().meaning(),
          "Read what the page says of `%s`, and correct the description of %s."
              .formatted(value, in()));
    }
  }

  /** A list that is new, or gone: its values are not differences, one by one. */
  private void compareLists(List<EnumValue> old, List<EnumValue> now) {
    boolean added = old.isEmpty();
    facet("values", place(old, older), place(now, newer))
        .tell(
            added ? Check.ENUM_ADDED : Check.ENUM_REMOVED,
            added && request ? Severity.BREAKING : Severity.ADDITIVE,
            added ? null : text(old),
            added ? text(now) : null,
            added
                ? "Give %s an `enum` of %s.".formatted(in(), text(now))
                : "Remove the `enum` of %s.".formatted(in()));
  }

  private int place(List<EnumValue> values, Field field) {
    return values.isEmpty() ? 0 : told.sides() == Sides.PAGES ? field.line() : values.get(0).line();
  }

  private static String text(List<EnumValue> values) {
    return values.stream().map(EnumValue::value).collect(joining(", "));
  }

  private void compareRules(Bounds old, Bounds now) {
    if (old.told().equals(now.told())) {
      return;
    }
    Told.Fact fact = facet("rules." + Ids.of(old.kind()), old.line(), now.line());
    String keywords = "%s of %s".formatted(now.keywords(), in());
    boolean same = now.areAsWideAs(old) && old.areAsWideAs(now);
    if (same && told.sides() == Sides.PAGES && !old.areNone() && !now.areNone()) {
      fact.tell(
          Check.RULE_CHANGED,
          Severity.DOCUMENTATION,
          String.join("; ", old.told()),
          String.join("; ", now.told()),
          "Nothing has to change: %s stay as they are.".formatted(keywords));
    } else if (!same || told.sides() == Sides.PAGES) {
      fact.tell(
          old.areNone()
              ? Check.RULE_ADDED
              : now.areNone() ? Check.RULE_REMOVED : Check.RULE_CHANGED,
          request && !now.areAsWideAs(old) ? Severity.BREAKING : Severity.ADDITIVE,
          old.areNone() ? null : old.text(),
          now.areNone() ? null : now.text(),
          now.areNone()
              ? "Remove %s.".formatted(keywords)
              : "Set %s to %s.".formatted(keywords, now.text()));
    }
  }
}
