package io.larkfit.spec.change;

import io.larkfit.spec.fact.Access;
import io.larkfit.spec.fact.AppType;
import io.larkfit.spec.fact.Ids;
import io.larkfit.spec.fact.Located;
import io.larkfit.spec.fact.Scope;
import io.larkfit.spec.fact.Severity;
import io.larkfit.spec.fact.TokenType;
import java.util.List;

/** Compares who may call. */
final class AccessChanges {

  private final Changes changes;

  AccessChanges(Changes changes) {
    this.changes = changes;
  }

  void compare(Access older, Access newer) {
    compareAppTypes(older.appTypes(), newer.appTypes());
    new Scopes(changes).compare("scopes", "`x-larkfit-scopes`", older.scopes(), newer.scopes());
    compareFieldScopes(older.fieldScopes(), newer.fieldScopes());
    compareTokens(older.tokens(), newer.tokens());
    compareHelpdesk(older.helpdesk(), newer.helpdesk());
  }

  private void compareAppTypes(List<Located<AppType>> older, List<Located<AppType>> newer) {
    Matching<Located<AppType>> matching = Matching.of(older, newer, Located::value);
    for (Located<AppType> type : matching.removed()) {
      changes
          .of("app-types." + id(type), type.line(), 0)
          .tell(
              ChangeCheck.APP_TYPE_REMOVED,
              Severity.BREAKING,
              id(type),
              null,
              "Remove `%s` from `x-larkfit-app-types`.".formatted(id(type)));
    }
    for (Located<AppType> type : matching.added()) {
      changes
          .of("app-types." + id(type), 0, type.line())
          .tell(
              ChangeCheck.APP_TYPE_ADDED,
              Severity.ADDITIVE,
              null,
              id(type),
              "Add `%s` to `x-larkfit-app-types`.".formatted(id(type)));
    }
  }

  private static String id(Located<AppType> type) {
    return Ids.of(type.value());
  }

  /** Each stands for fields of its own, so none makes up for another. */
  private void compareFieldScopes(List<Scope> older, List<Scope> newer) {
    Matching<Scope> matching = Matching.of(older, newer, Scope::key);
    for (Scope scope : matching.removed()) {
      changes
          .of("field-scopes." + scope.key(), scope.line(), 0)
          .tell(
              ChangeCheck.FIELD_SCOPE_REMOVED,
              Severity.ADDITIVE,
              scope.key(),
              null,
              "Remove `%s` from `x-larkfit-field-scopes`.".formatted(scope.key()));
    }
    for (Scope scope : matching.added()) {
      changes
          .of("field-scopes." + scope.key(), 0, scope.line())
          .tell(
              ChangeCheck.FIELD_SCOPE_ADDED,
              Severity.BREAKING,
              null,
              scope.key(),
              "Add `%s` to `x-larkfit-field-scopes`.".formatted(scope.key()));
    }
    new Scopes(changes).compareLabels(matching, "field-scopes.%s");
  }

  private void compareTokens(List<Located<TokenType>> older, List<Located<TokenType>> newer) {
    Matching<Located<TokenType>> matching = Matching.of(older, newer, Located::value);
    for (Located<TokenType> token : matching.removed()) {
      String name = token.value().wireName();
      changes
          .of("tokens." + name, token.line(), 0)
          .tell(
              ChangeCheck.TOKEN_REMOVED,
              newer.isEmpty() ? Severity.ADDITIVE : Severity.BREAKING,
              name,
              null,
              "Remove the scheme of `%s` from `security`.".formatted(name));
    }
    for (Located<TokenType> token : matching.added()) {
      String name = token.value().wireName();
      changes
          .of("tokens." + name, 0, token.line())
          .tell(
              ChangeCheck.TOKEN_ADDED,
              older.isEmpty() ? Severity.BREAKING : Severity.ADDITIVE,
              null,
              name,
              "Add the scheme of `%s` to `security`.".formatted(name));
    }
  }

  private void compareHelpdesk(Located<Boolean> older, Located<Boolean> newer) {
    if (!older.value().equals(newer.value())) {
      boolean asked = newer.value();
      changes
          .of("helpdesk", older.line(), newer.line())
          .tell(
              ChangeCheck.HELPDESK_CHANGED,
              asked ? Severity.BREAKING : Severity.ADDITIVE,
              older.value().toString(),
              newer.value().toString(),
              asked
                  ? "Add `helpdeskToken` beside each scheme of `security`."
                  : "Remove `helpdeskToken` from `security`.");
    }
  }
}
