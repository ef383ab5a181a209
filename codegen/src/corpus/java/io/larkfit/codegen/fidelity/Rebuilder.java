package io.larkfit.codegen.fidelity;

import io.larkfit.codegen.ir.Field;
import io.larkfit.codegen.ir.Model;
import io.larkfit.codegen.ir.TypeDecl;
import io.larkfit.codegen.ir.Union;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes values again through the public doors that check them: builders, and unions' factories. */
final class Rebuilder {
  private final GeneratedTypes types;

  Rebuilder(GeneratedTypes types) {
    this.types = types;
  }

  /**
   * Makes a value and everything in it again.
   *
   * @throws Exception as the generated code refuses
   */
  @Nullable Object rebuild(@Nullable Object value) throws Exception {
    if (value instanceof List<?> list) {
      for (Object item : list) {
        rebuild(item);
      }
      return value;
    }
    if (value instanceof Map<?, ?> map) {
      for (Object item : map.values()) {
        rebuild(item);
      }
      return value;
    }
    TypeDecl declaration = value == null ? null : types.declaration(value.getClass());
    if (value != null && declaration instanceof Model model) {
      return model(value, model);
    }
    return value != null && declaration instanceof Union ? union(value) : value;
  }

  private Object model(Object value, Model model) throws Exception {
    Class<?> type = value.getClass();
    for (Field field : model.fields()) {
      rebuild(Codec.call(type.getMethod(field.javaName()), value));
    }
    if (model.additionalName() != null) {
      rebuild(Codec.call(type.getMethod(model.additionalName()), value));
    }
    Object builder = Codec.call(type.getMethod("toBuilder"), value);
    return java.util.Objects.requireNonNull(
        Codec.call(type.getMethod("toBuilder").getReturnType().getMethod("build"), builder));
  }

  private Object union(Object value) throws Exception {
    for (Method as : GeneratedTypes.alternatives(value.getClass())) {
      Object held = Codec.call(as, value);
      if (held != null) {
        rebuild(held);
        // An unknown enum value has no constant to make it of again.
        return held instanceof Enum<?> e && e.name().equals("UNRECOGNIZED")
            ? value
            : java.util.Objects.requireNonNull(
                Codec.call(factory(value.getClass(), as), null, held));
      }
    }
    throw new IllegalStateException("No alternative of " + value.getClass() + " has its value");
  }

  private static Method factory(Class<?> union, Method as) throws NoSuchMethodException {
    String name = "of" + as.getName().substring(2);
    for (Method method : union.getMethods()) {
      if (method.getName().equals(name) && method.getParameterCount() == 1) {
        return method;
      }
    }
    throw new NoSuchMethodException(union.getName() + "." + name);
  }
}
