package io.larkfit.codegen.fidelity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values of generated types from JSON and back, through {@code Json.moshi()}; enums and scalars,
 * which have no adapter where only models hold them, through their {@code of} and {@code value} and
 * through the schemas that models read them with.
 */
final class Codec {
  private final GeneratedTypes types;
  private final Map<Type, JsonAdapter<Object>> adapters = new LinkedHashMap<>();
  private @Nullable Moshi moshi;

  Codec(GeneratedTypes types) {
    this.types = types;
  }

  /** Fails with whatever the generated code throws. */
  @Nullable Object decode(Type type, JsonNode json) throws Exception {
    if (json.isNull()) {
      return null;
    }
    if (!holdsEnum(type)) {
      return adapter(type).fromJson(json.toString());
    }
    if (type instanceof Class<?> enumClass) {
      return decodeEnum(enumClass, json);
    }
    if (raw(type) == List.class) {
      List<@Nullable Object> list = new ArrayList<>();
      for (JsonNode item : json) {
        list.add(decode(last(type), item));
      }
      return list;
    }
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : json.properties()) {
      map.put(entry.getKey(), decode(last(type), entry.getValue()));
    }
    return map;
  }

  JsonNode encode(Type type, @Nullable Object value) throws Exception {
    if (value == null) {
      return Trees.JSON.getNodeFactory().nullNode();
    }
    if (!holdsEnum(type)) {
      return Trees.json(adapter(type).toJson(value));
    }
    if (type instanceof Class<?> enumClass) {
      return Trees.json(Trees.JSON.writeValueAsString(call(enumClass.getMethod("value"), value)));
    }
    if (value instanceof List<?> list) {
      ArrayNode array = Trees.JSON.createArrayNode();
      for (Object item : list) {
        array.add(encode(last(type), item));
      }
      return array;
    }
    ObjectNode object = Trees.JSON.createObjectNode();
    for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
      object.set((String) entry.getKey(), encode(last(type), entry.getValue()));
    }
    return object;
  }

  private JsonAdapter<Object> adapter(Type type) throws Exception {
    JsonAdapter<Object> known = adapters.get(type);
    if (known != null) {
      return known;
    }
    JsonAdapter<Object> adapter = moshi().adapter(type);
    adapters.put(type, adapter);
    return adapter;
  }

  private Moshi moshi() throws Exception {
    if (moshi == null) {
      Class<?> json = types.json();
      if (json == null) {
        throw new IllegalStateException("There is no class Json");
      }
      moshi = Scalars.with((Moshi) call(json.getMethod("moshi"), null), types);
    }
    return moshi;
  }

  private static Object decodeEnum(Class<?> type, JsonNode json) throws Exception {
    Class<?> raw = type.getMethod("value").getReturnType();
    if (raw == String.class
        ? !json.isTextual()
        : raw == boolean.class ? !json.isBoolean() : !json.isNumber()) {
      throw new IllegalArgumentException("Not a value of the enum: " + json);
    }
    Object value = json.asText();
    if (raw == boolean.class) {
      value = json.booleanValue();
    } else if (raw == int.class) {
      value = json.intValue();
    } else if (raw == long.class) {
      value = json.longValue();
    } else if (raw == double.class) {
      value = json.doubleValue();
    } else if (raw == BigDecimal.class) {
      value = json.decimalValue();
    }
    return call(type.getMethod("of", raw), null, value);
  }

  /** A list or map that stands alone: sent ones are checked by the call, answers are not. */
  static boolean isCollection(Type type) {
    return raw(type) == List.class || raw(type) == Map.class;
  }

  static boolean holdsEnum(Type type) {
    return type instanceof Class<?> c
        ? c.isEnum()
        : type instanceof ParameterizedType && holdsEnum(last(type));
  }

  static @Nullable Class<?> raw(Type type) {
    if (type instanceof Class<?> c) {
      return c;
    }
    return type instanceof ParameterizedType p && p.getRawType() instanceof Class<?> c ? c : null;
  }

  /** The type of a list's elements or a map's values. */
  static Type last(Type type) {
    Type[] arguments = ((ParameterizedType) type).getActualTypeArguments();
    return arguments[arguments.length - 1];
  }

  /** Calls, and throws what the called method throws. */
  static @Nullable Object call(
      Method method, @Nullable Object target, @Nullable Object... arguments) throws Exception {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Error error) {
        throw new IllegalStateException(error);
      }
      throw (Exception) e.getCause();
    }
  }
}
