package io.larkfit.spec.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the description of a field says.
 *
 * @param defaultValue used if the field is left out, as the page writes it
 * @param example without the quotation marks of JSON
 * @param fixed the only value allowed
 * @param values the values allowed; empty if any is
 * @param rules that values obey
 * @param scopes any of which is needed to see the field
 * @param valueScopes scopes that single values need
 * @param deprecated that it is better not used any more; null if nothing says so
 * @param keywords what only a spec says
 * @param prose hash of the rest
 */
public record Details(
    @Nullable Located<String> defaultValue,
    @Nullable Located<String> example,
    @Nullable Located<String> fixed,
    List<EnumValue> values,
    List<Rule> rules,
    List<Scope> scopes,
    List<ValueScope> valueScopes,
    @Nullable Located<Boolean> deprecated,
    List<Keyword> keywords,
    String prose) {

  public Details {
    values = List.copyOf(values);
    rules = List.copyOf(rules);
    scopes = List.copyOf(scopes);
    valueScopes = List.copyOf(valueScopes);
    keywords = List.copyOf(keywords);
  }

  /** Nothing is said. */
  public static Details none() {
    return new Details(
        null, null, null, List.of(), List.of(), List.of(), List.of(), null, List.of(), "");
  }
}
