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
    String prose) {

  public Details {
    values = List.copyOf(values);
    rules = List.copyOf(rules);
    scopes = List.copyOf(scopes);
    valueScopes = List.copyOf(valueScopes);
  }
}
