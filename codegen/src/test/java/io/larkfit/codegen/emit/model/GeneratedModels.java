package io.larkfit.codegen.emit.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import io.larkfit.codegen.GeneratedCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Generated models, used by name. */
final class GeneratedModels {

  private final GeneratedCode code;

  GeneratedModels(GeneratedCode code) {
    this.code = code;
  }

  Class<?> type(String simpleName) {
    return code.type(Specs.PACKAGE + "." + simpleName);
  }

  /** A fresh builder. */
  Object builder(String simpleName) {
    return callStatic(simpleName, "builder");
  }

  /** The constant of a generated enum. */
  Object constant(String simpleName, String name) {
    return Arrays.stream(type(simpleName).getEnumConstants())
        .filter(constant -> ((Enum<?>) constant).name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  Object decode(String simpleName, String json) {
    try {
      return adapter(type(simpleName)).fromJson(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String encode(Object model) {
    return adapter(model.getClass()).toJson(model);
  }

  JsonAdapter<Object> adapter(Type type) {
    return moshi().adapter(type);
  }

  Moshi moshi() {
    try {
      return (Moshi) code.type("com.example.json.Json").getMethod("moshi").invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  Object callStatic(String simpleName, String method, @Nullable Object... arguments) {
    return invoke(type(simpleName), null, method, arguments);
  }

  /** Calls a public method; what it throws is thrown. */
  static @Nullable Object call(Object target, String method, @Nullable Object... arguments) {
    return invoke(target.getClass(), target, method, arguments);
  }

  private static Object invoke(
      Class<?> type, @Nullable Object target, String name, @Nullable Object... arguments) {
    Method method =
        Arrays.stream(type.getMethods())
            .filter(each -> each.getName().equals(name))
            .filter(each -> each.getParameterCount() == arguments.length)
            .findFirst()
            .orElseThrow(() -> new AssertionError("No " + name + " in " + type));
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new AssertionError(e.getCause());
    } catch (IllegalAccessException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
