package io.larkfit.spec.compare;

import io.larkfit.spec.fact.Details;
import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.Located;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fields without the lines that they stand in: what tells two of the same name apart. */
final class Bare {

  private Bare() {}

  /** Equal to that of any field that says the same, in whatever order. */
  static Object of(Field field) {
    Details details = field.details();
    List<Object> bare = new ArrayList<>(List.of(field.name(), field.type(), field.required()));
    bare.addAll(
        Arrays.asList(
            value(details.defaultValue()), value(details.example()), value(details.fixed())));
    bare.add(
        Set.copyOf(
            details.values().stream()
                .map(value -> List.of(value.value(), value.meaning()))
                .toList()));
    bare.add(
        new HashSet<>(
            details.rules().stream()
                .map(rule -> Arrays.asList(rule.kind(), rule.least(), rule.most(), rule.pattern()))
                .toList()));
    bare.add(Set.copyOf(details.scopes().stream().map(scope -> scope.key()).toList()));
    bare.add(
        Set.copyOf(
            details.valueScopes().stream()
                .map(scope -> List.of(scope.value(), scope.scope().key()))
                .toList()));
    bare.add(details.prose());
    bare.add(new HashSet<>(field.children().stream().map(Bare::of).toList()));
    return bare;
  }

  private static @Nullable String value(@Nullable Located<String> located) {
    return located == null ? null : located.value();
  }
}
