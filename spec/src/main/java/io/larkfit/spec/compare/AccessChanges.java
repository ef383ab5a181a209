package io.larkfit.spec.compare;

import io.larkfit.spec.compare.Told.Keys;
import io.larkfit.spec.fact.Access;
import io.larkfit.spec.fact.Located;
import io.larkfit.spec.fact.Scope;
import io.larkfit.spec.fact.Severity;
import io.larkfit.spec.fact.ValueScope;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Compares who may call. */
final class AccessChanges {

  private final Told told;

  AccessChanges(Told told) {
    this.told = told;
  }

  void compare(Access older, Access newer) {
    told.compare(
        older.appTypes(),
        newer.appTypes(),
        Located::value,
        Located::line,
        new Keys(
            Check.APP_TYPE_ADDED,
            Severity.ADDITIVE,
            Check.APP_TYPE_REMOVED,
            Severity.BREAKING,
            "app-types",
            "`x-larkfit-app-types`"));
    compareScopes(older.scopes(), newer.scopes(), "scopes", "`x-larkfit-scopes`");
    // Each stands for fields of its own, so none makes up for another.
    compareLabels(
        told.compare(
            older.fieldScopes(),
            newer.fieldScopes(),
            Scope::key,
            Scope::line,
            new Keys(
                Check.FIELD_SCOPE_ADDED,
                Severity.BREAKING,
                Check.FIELD_SCOPE_REMOVED,
                Severity.ADDITIVE,
                "field-scopes",
                "`x-larkfit-field-scopes`")),
        "field-scopes");
    compareTokens(older.tokens(), newer.tokens());
    if (!older.helpdesk().value().equals(newer.helpdesk().value())) {
      boolean asked = newer.helpdesk().value();
      told.of("helpdesk", older.helpdesk().line(), newer.helpdesk().line())
          .tell(
              Check.HELPDESK_CHANGED,
              asked ? Severity.BREAKING : Severity.ADDITIVE,
              older.helpdesk().value().toString(),
              newer.helpdesk().value().toString(),
              asked
                  ? "Add `helpdeskToken` beside each scheme of `security`."
                  : "Remove `helpdeskToken` from `security`.");
    }
  }

  /** A set of credentials of which a part suffices now is no loss. */
  private void compareTokens(List<Located<String>> older, List<Located<String>> newer) {
    boolean freed =
        older.stream()
            .allMatch(old -> newer.stream().anyMatch(now -> parts(old).containsAll(parts(now))));
    told.compare(
        older,
        newer,
        token -> Access.tokenName(token.value()),
        Located::line,
        new Keys(
            Check.TOKEN_ADDED,
            older.isEmpty() ? Severity.BREAKING : Severity.ADDITIVE,
            Check.TOKEN_REMOVED,
            freed || newer.isEmpty() ? Severity.ADDITIVE : Severity.BREAKING,
            "tokens",
            "the schemes of `security`"));
  }

  private static Set<String> parts(Located<String> credentials) {
    return Set.of(credentials.value().split("[+]"));
  }

  /** Compares scopes any of which suffices. */
  void compareScopes(List<Scope> older, List<Scope> newer, String subject, String inSpec) {
    Keys keys = Keys.anyOf(Check.SCOPE_ADDED, Check.SCOPE_REMOVED, older, newer, subject, inSpec);
    compareLabels(told.compare(older, newer, Scope::key, Scope::line, keys), subject);
  }

  /** Compares the scopes that single values need. */
  void compareValueScopes(
      List<ValueScope> older, List<ValueScope> newer, String subject, String inSpec) {
    Set<String> values = new LinkedHashSet<>();
    Stream.concat(older.stream(), newer.stream()).forEach(scope -> values.add(scope.value()));
    for (String value : values) {
      List<Scope> old = of(value, older);
      List<Scope> now = of(value, newer);
      String facet = subject + "." + value;
      Keys keys =
          Keys.anyOf(
              Check.VALUE_SCOPE_ADDED,
              Check.VALUE_SCOPE_REMOVED,
              old,
              now,
              facet,
              "`x-larkfit-value-scopes.%s` of %s".formatted(value, inSpec));
      compareLabels(told.compare(old, now, Scope::key, Scope::line, keys), facet);
    }
  }

  private static List<Scope> of(String value, List<ValueScope> scopes) {
    return scopes.stream()
        .filter(scope -> scope.value().equals(value))
        .map(ValueScope::scope)
        .toList();
  }

  /** Compares what scopes are called that stand in both lists. */
  private void compareLabels(Matching<Scope> matching, String subject) {
    for (Matching.Pair<Scope> pair : matching.pairs()) {
      told.words(
          Check.PROSE_EDITED,
          told.of(subject + "." + pair.newer().key(), pair.older().line(), pair.newer().line()),
          pair.older().label(),
          pair.newer().label(),
          "Nothing has to change: `%s` is called otherwise.".formatted(pair.newer().key()));
    }
  }
}
