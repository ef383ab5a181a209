package io.larkfit.codegen.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Holds the Java types of members against the schemas they stand for, alike for all generators. */
final class Members {
  private final SpecTree spec;

  Members(SpecTree spec) {
    this.spec = spec;
  }

  /** Counts over the properties of all component schemas that have a class. */
  MemberCount count(Binding binding) {
    List<String> untyped = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    int found = 0;
    for (Map.Entry<String, JsonNode> component : spec.components().entrySet()) {
      Class<?> model = binding.model(component.getKey());
      for (Map.Entry<String, JsonNode> property :
          spec.properties(component.getValue()).entrySet()) {
        String name = component.getKey() + "." + property.getKey();
        Type type =
            model == null ? null : binding.member(model, component.getKey(), property.getKey());
        if (type == null) {
          missing.add(name);
        } else {
          found++;
          if (untyped(property.getValue(), type, 0)) {
            untyped.add(name + " is " + type.getTypeName());
          }
        }
      }
    }
    return new MemberCount(found, untyped, missing);
  }

  private boolean untyped(JsonNode unresolved, Type type, int depth) {
    JsonNode schema = spec.resolve(unresolved);
    if (depth > 20) {
      return false;
    }
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      Class<?> raw = (Class<?>) generic.getRawType();
      if (Collection.class.isAssignableFrom(raw)) {
        return untyped(schema.path("items"), arguments[0], depth + 1);
      }
      if (Map.class.isAssignableFrom(raw)) {
        return schema.path("properties").size() > 0
            || untyped(schema.path("additionalProperties"), arguments[1], depth + 1);
      }
      return arguments.length == 1 && untyped(schema, arguments[0], depth + 1);
    }
    if (type instanceof WildcardType wildcard) {
      return untyped(schema, wildcard.getUpperBounds()[0], depth + 1);
    }
    if (type instanceof GenericArrayType array) {
      return untyped(schema.path("items"), array.getGenericComponentType(), depth + 1);
    }
    return saysNothing((Class<?>) type) && spec.speaks(schema);
  }

  private static boolean saysNothing(Class<?> type) {
    return type == Object.class
        || type == Map.class
        || type == List.class
        || type.getSimpleName().matches("JsonNode|JsonElement|JsonObject");
  }
}
