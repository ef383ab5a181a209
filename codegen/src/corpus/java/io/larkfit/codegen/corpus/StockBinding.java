package io.larkfit.codegen.corpus;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.CodegenConfig;

/** The stock generator's models: found by its own naming, read by its own {@code JSON} class. */
abstract class StockBinding implements Binding {
  private static final String CLIENT = "org.openapitools.client.";

  private final CodegenConfig config;
  final LoadedClasses classes;

  private StockBinding(CodegenConfig config, LoadedClasses classes) {
    this.config = config;
    this.classes = classes;
  }

  static StockBinding of(Contender contender, CodegenConfig config, LoadedClasses classes) {
    return contender == Contender.GSON ? new Gson(config, classes) : new Jackson(config, classes);
  }

  @Override
  public @Nullable Class<?> model(String component) {
    return classes.find(CLIENT + "model." + config.toModelName(component));
  }

  @Override
  public @Nullable Type member(Class<?> model, String component, String property) {
    for (Class<?> type = model; type != null && type != Object.class; type = type.getSuperclass()) {
      Type found = declared(type, property);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  abstract @Nullable Type declared(Class<?> type, String property);

  /** The stock class that reads and writes JSON. */
  Class<?> json() throws ClassNotFoundException {
    return classes.loadClass(CLIENT + "JSON");
  }

  private static boolean named(AnnotatedElement member, String annotation, String property) {
    for (Annotation one : member.getAnnotations()) {
      if (one.annotationType().getName().equals(annotation)) {
        try {
          return one.annotationType().getMethod("value").invoke(one).equals(property);
        } catch (ReflectiveOperationException e) {
          return false;
        }
      }
    }
    return false;
  }

  private static final class Gson extends StockBinding {
    Gson(CodegenConfig config, LoadedClasses classes) {
      super(config, classes);
    }

    @Override
    @Nullable Type declared(Class<?> type, String property) {
      for (Field field : type.getDeclaredFields()) {
        if (named(field, "com.google.gson.annotations.SerializedName", property)) {
          return field.getGenericType();
        }
      }
      return null;
    }

    @Override
    public String recode(Class<?> model, String json) throws ReflectiveOperationException {
      Object gson = json().getMethod("getGson").invoke(json().getConstructor().newInstance());
      Class<?> type = gson.getClass();
      Object value =
          type.getMethod("fromJson", String.class, Class.class).invoke(gson, json, model);
      return (String) type.getMethod("toJson", Object.class).invoke(gson, value);
    }
  }

  private static final class Jackson extends StockBinding {
    Jackson(CodegenConfig config, LoadedClasses classes) {
      super(config, classes);
    }

    @Override
    @Nullable Type declared(Class<?> type, String property) {
      for (Method method : type.getDeclaredMethods()) {
        if (method.getParameterCount() == 0
            && named(method, "com.fasterxml.jackson.annotation.JsonProperty", property)) {
          return method.getGenericReturnType();
        }
      }
      return null;
    }

    @Override
    public String recode(Class<?> model, String json) throws ReflectiveOperationException {
      Object mapper = json().getMethod("getMapper").invoke(json().getConstructor().newInstance());
      Class<?> type = mapper.getClass();
      Object value =
          type.getMethod("readValue", String.class, Class.class).invoke(mapper, json, model);
      return (String) type.getMethod("writeValueAsString", Object.class).invoke(mapper, value);
    }
  }
}
