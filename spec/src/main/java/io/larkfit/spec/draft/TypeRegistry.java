package io.larkfit.spec.draft;

import io.larkfit.spec.fact.Details;
import io.larkfit.spec.fact.EnumValue;
import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.Rule;
import io.larkfit.spec.fact.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Types of all pages: what has the same name and the same facts is one. */
final class TypeRegistry {

  private final Map<String, ObjectType> objects = new HashMap<>();
  private final Map<String, EnumType> enums = new HashMap<>();

  ObjectType object(ComponentName name, List<Field> fields, Supplier<ObjectType> make) {
    String key = key(name) + signature(fields);
    ObjectType known = objects.get(key);
    if (known == null) {
      known = make.get();
      objects.put(key, known);
    }
    return known;
  }

  @Nullable EnumType values(ComponentName name, Field field, Supplier<@Nullable EnumType> make) {
    String key =
        key(name) + field.type().kind() + values(field.details()) + value(field.details().fixed());
    EnumType known = enums.get(key);
    if (known == null) {
      known = make.get();
      if (known != null) {
        enums.put(key, known);
      }
    }
    return known;
  }

  private static String key(ComponentName name) {
    return name.wanted().toLowerCase(Locale.ROOT);
  }

  /** All facts of fields that make a difference to callers. */
  private static String signature(List<Field> fields) {
    StringBuilder text = new StringBuilder("{");
    for (Field field : fields) {
      Details details = field.details();
      text.append(field.name()).append('|').append(field.type().text().toLowerCase(Locale.ROOT));
      text.append('|').append(field.required() == Field.Required.YES);
      text.append(value(details.defaultValue())).append(value(details.fixed()));
      text.append(values(details));
      for (Rule rule : details.rules()) {
        text.append(rule.kind()).append(rule.least()).append(rule.most()).append(rule.pattern());
      }
      text.append(details.scopes().stream().map(Scope::key).toList());
      text.append(signature(field.children()));
    }
    return text.append('}').toString();
  }

  private static String value(io.larkfit.spec.fact.@Nullable Located<String> value) {
    return "|" + (value == null ? "" : value.value());
  }

  private static String values(Details details) {
    return details.values().stream().map(EnumValue::value).toList().toString();
  }
}
