package io.larkfit.codegen.parse.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Typed reading of {@code x-larkfit-*} values: a malformed or unknown one is an error. */
public final class Extensions {

  private static final String PREFIX = "x-larkfit-";

  private final Map<String, ?> values;
  private final Pointer pointer;
  private final ErrorCollector errors;

  public Extensions(@Nullable Map<String, ?> values, Pointer pointer, ErrorCollector errors) {
    this.values = values == null ? Map.of() : values;
    this.pointer = pointer;
    this.errors = errors;
  }

  /** Refuses keys of the vocabulary that mean nothing here. */
  public Extensions allow(Set<String> known) {
    for (String key : values.keySet()) {
      if (key.startsWith(PREFIX) && !known.contains(key)) {
        errors.error(pointer.child(key), "'" + key + "' has no meaning here", allowed(known));
      }
    }
    return this;
  }

  /** Refuses all other keys: for objects within the vocabulary. */
  public Extensions allowOnly(Set<String> known) {
    for (String key : values.keySet()) {
      if (!known.contains(key)) {
        errors.error(pointer.child(key), "'" + key + "' is not known here", allowed(known));
      }
    }
    return this;
  }

  private static String allowed(Set<String> known) {
    return known.isEmpty()
        ? "Remove it."
        : "Known here: " + String.join(", ", known.stream().sorted().toList()) + ".";
  }

  public boolean has(String key) {
    return values.get(key) != null;
  }

  public Pointer pointer(String key) {
    return pointer.child(key);
  }

  public @Nullable String text(String key) {
    Object value = values.get(key);
    if (value == null) {
      return null;
    }
    if (value instanceof String text && !text.isBlank()) {
      return text;
    }
    refuse(pointer.child(key), "a text", value);
    return null;
  }

  public String textOrEmpty(String key) {
    String text = text(key);
    return text == null ? "" : text;
  }

  public @Nullable Boolean flag(String key) {
    Object value = values.get(key);
    if (value == null || value instanceof Boolean) {
      return (Boolean) value;
    }
    refuse(pointer.child(key), "true or false", value);
    return null;
  }

  public @Nullable Long integer(String key) {
    Object value = values.get(key);
    if (value == null) {
      return null;
    }
    if (value instanceof Integer || value instanceof Long) {
      return ((Number) value).longValue();
    }
    refuse(pointer.child(key), "an integer", value);
    return null;
  }

  public List<String> texts(String key) {
    return textsOf(pointer.child(key), values.get(key));
  }

  public Map<String, List<String>> textsByName(String key) {
    Map<String, List<String>> result = new LinkedHashMap<>();
    Pointer at = pointer.child(key);
    Object value = values.get(key);
    if (value instanceof Map<?, ?> map) {
      map.forEach(
          (name, list) -> {
            String text = String.valueOf(name);
            result.put(text, textsOf(at.child(text), list));
          });
    } else if (value != null) {
      refuse(at, "an object whose values are lists of texts", value);
    }
    return result;
  }

  public @Nullable Extensions object(String key) {
    Object value = values.get(key);
    return value == null ? null : objectOf(pointer.child(key), value);
  }

  public List<Extensions> objects(String key) {
    List<Extensions> result = new ArrayList<>();
    Pointer at = pointer.child(key);
    Object value = values.get(key);
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        Extensions object = objectOf(at.child(Integer.toString(i)), list.get(i));
        if (object != null) {
          result.add(object);
        }
      }
    } else if (value != null) {
      refuse(at, "a list of objects", value);
    }
    return result;
  }

  private @Nullable Extensions objectOf(Pointer at, @Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> named = new LinkedHashMap<>();
      map.forEach((name, entry) -> named.put(String.valueOf(name), entry));
      return new Extensions(named, at, errors);
    }
    refuse(at, "an object", value);
    return null;
  }

  private List<String> textsOf(Pointer at, @Nullable Object value) {
    if (value == null) {
      return List.of();
    }
    if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
      return list.stream().map(String.class::cast).toList();
    }
    refuse(at, "a list of texts", value);
    return List.of();
  }

  private void refuse(Pointer at, String expected, @Nullable Object value) {
    errors.error(at, "must be " + expected + ", not " + value, "Write " + expected + ".");
  }
}
