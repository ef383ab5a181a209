package io.larkfit.spec.drift;

import io.larkfit.spec.document.Node;
import io.larkfit.spec.fact.Access;
import io.larkfit.spec.fact.Ids;
import io.larkfit.spec.fact.Scope;
import io.larkfit.spec.fact.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Kinds of app and scopes. */
final class AccessRule implements PageRule {

  private static final Keys APP_TYPES =
      new Keys(
          Check.APP_TYPE_MISSING_IN_SPEC,
          Check.APP_TYPE_NOT_ON_PAGE,
          "app-types",
          Severity.BREAKING,
          Severity.ADDITIVE);

  /** Any scope suffices, so that one more is a comfort. */
  private static final Keys SCOPES =
      new Keys(
          Check.SCOPE_MISSING_IN_SPEC,
          Check.SCOPE_NOT_ON_PAGE,
          "scopes",
          Severity.BREAKING,
          Severity.ADDITIVE);

  /** Without them fields are left out, so that one more takes something away. */
  private static final Keys FIELD_SCOPES =
      new Keys(
          Check.FIELD_SCOPE_MISSING_IN_SPEC,
          Check.FIELD_SCOPE_NOT_ON_PAGE,
          "field-scopes",
          Severity.ADDITIVE,
          Severity.BREAKING);

  @Override
  public void check(Comparison comparison) {
    Access access = comparison.page().access();
    Map<String, Integer> appTypes = new LinkedHashMap<>();
    access.appTypes().forEach(type -> appTypes.put(Ids.of(type.value()), type.line()));
    compare(comparison, APP_TYPES, appTypes, "x-larkfit-app-types");
    boolean noneInSpec = comparison.operation().json().path("x-larkfit-scopes").isEmpty();
    Keys scopes = SCOPES.anyOf(access.scopes().isEmpty(), noneInSpec);
    compare(comparison, scopes, lines(access.scopes()), "x-larkfit-scopes");
    compare(comparison, FIELD_SCOPES, lines(access.fieldScopes()), "x-larkfit-field-scopes");
  }

  static Map<String, Integer> lines(List<Scope> scopes) {
    Map<String, Integer> lines = new LinkedHashMap<>();
    scopes.forEach(scope -> lines.put(scope.key(), scope.line()));
    return lines;
  }

  private static void compare(
      Comparison comparison, Keys keys, Map<String, Integer> onPage, String key) {
    Node operation = comparison.operation();
    keys.compare(
        comparison,
        onPage,
        Keys.listed(operation, key),
        Comparison.at(operation, key),
        onPage.values().stream().findFirst().orElse(comparison.page().endpoint().method().line()));
  }
}
