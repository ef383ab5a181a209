package io.larkfit.tests.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Types;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.larkfit.Feishu;
import io.larkfit.json.Json;
import io.larkfit.tests.support.SpecTree;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every type of the client's jar that JSON is read into, found in the jar. */
final class GeneratedAdapters {
  private GeneratedAdapters() {}

  /** An adapter, and the schema of what it reads if the spec names that. */
  record Subject(Type type, JsonAdapter<Object> adapter, @Nullable JsonNode schema) {
    @Override
    public String toString() {
      return type.getTypeName();
    }
  }

  static List<Subject> all() {
    JsonNode schemas = SpecTree.root().required("components").required("schemas");
    List<Subject> found = new ArrayList<>();
    classes()
        .sorted(Comparator.comparing(Class::getName))
        .forEach(
            type -> {
              JsonAdapter<Object> adapter = adapter(type);
              if (adapter != null) {
                found.add(new Subject(type, adapter, schemas.get(type.getSimpleName())));
              }
              // Outside of a model, nothing keeps the raw value of an enum.
              if (adapter != null && !type.isEnum()) {
                found.add(collection(Types.newParameterizedType(List.class, type)));
                found.add(collection(Types.newParameterizedType(Map.class, String.class, type)));
              }
            });
    return found;
  }

  private static Subject collection(Type type) {
    return new Subject(type, Json.adapter(type), null);
  }

  private static Stream<Class<?>> classes() {
    return new ClassFileImporter()
        .importUrl(Feishu.class.getProtectionDomain().getCodeSource().getLocation()).stream()
            .filter(type -> !type.getPackageName().startsWith("io.larkfit.internal"))
            .filter(type -> !type.isInterface() && type.getEnclosingClass().isEmpty())
            .filter(type -> !type.getSimpleName().endsWith("-info"))
            .map(type -> type.reflect());
  }

  private static @Nullable JsonAdapter<Object> adapter(Class<?> type) {
    try {
      return Json.adapter(type);
    } catch (IllegalArgumentException e) {
      return null; // None was generated.
    }
  }
}
