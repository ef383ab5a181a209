package io.larkfit.support.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a model or a builder holds, in the order of its type's fields; null is absent. */
public final class Values {
  final ModelType<?> type;
  final @Nullable Object[] kept;

  Values(ModelType<?> type, @Nullable Object[] kept) {
    this.type = type;
    this.kept = kept;
  }

  /** For a builder that starts from a model. */
  public static Values of(Model model) {
    return model.values.copy();
  }

  /** A property as it is kept; null is absent. */
  @Nullable Object get(String property) {
    return kept[type.indexOf(property)];
  }

  /** The text of a property that is there. */
  String text(String property) {
    int field = type.indexOf(property);
    Object value = kept[field];
    return value == null ? "" : type.schema(field).shape().text(value);
  }

  /** How many properties are there. */
  int count() {
    int count = 0;
    for (int i = 0; i < type.names(); i++) {
      count += kept[i] == null ? 0 : 1;
    }
    return kept.length == type.names() ? count : count + ((Map<?, ?>) kept[type.names()]).size();
  }

  Values copy() {
    return new Values(type, kept.clone());
  }
}
