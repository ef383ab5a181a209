package io.larkfit.codegen.fidelity;

import io.larkfit.codegen.ir.Operation;
import io.larkfit.codegen.ir.Parameter;
import io.larkfit.codegen.ir.RequestBody;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fullest method of an operation, and what each of its parameters is for.
 *
 * @param slots in the method's order
 * @param answer what a call's body is
 */
record Signature(Method method, List<Slot> slots, Type answer) {

  /**
   * @param source a {@link Parameter}, {@link RequestBody} or {@link RequestBody.Part}
   */
  record Slot(Object source, String name, boolean required, Type type) {}

  /** The fields or parts that a body does not list. */
  record Further(RequestBody body) {}

  /** The operation's method; null if the interface has none that fits. */
  static @Nullable Signature of(Operation operation, Class<?> api) {
    List<Slot> slots = slots(operation);
    for (Method method : api.getMethods()) {
      if (method.getName().equals(operation.javaName())
          && method.getParameterCount() == slots.size()) {
        return of(method, slots);
      }
    }
    return null;
  }

  private static Signature of(Method method, List<Slot> slots) {
    List<Slot> typed = new ArrayList<>();
    Type[] types = method.getGenericParameterTypes();
    for (int i = 0; i < types.length; i++) {
      Slot slot = slots.get(i);
      java.lang.reflect.Parameter parameter = method.getParameters()[i];
      if (parameter.isNamePresent()) {
        slot =
            slots.stream()
                .filter(named -> named.name().equals(parameter.getName()))
                .findFirst()
                .orElse(slot);
      }
      typed.add(new Slot(slot.source(), slot.name(), slot.required(), types[i]));
    }
    Type returned = method.getGenericReturnType();
    return new Signature(
        method,
        typed,
        returned instanceof ParameterizedType call
            ? call.getActualTypeArguments()[0]
            : Object.class);
  }

  /** As interfaces are written: what is required first, of it paths first and a body last. */
  private static List<Slot> slots(Operation operation) {
    List<Slot> slots = new ArrayList<>();
    for (Parameter parameter : operation.parameters()) {
      if (parameter.constant() == null) {
        slots.add(new Slot(parameter, parameter.javaName(), parameter.required(), Object.class));
      }
    }
    RequestBody body = operation.body();
    if (body != null) {
      switch (body.kind()) {
        case JSON, TEXT, BINARY ->
            slots.add(new Slot(body, body.javaName(), body.required(), Object.class));
        case FORM, MULTIPART ->
            body.parts()
                .forEach(
                    part ->
                        slots.add(new Slot(part, part.javaName(), part.required(), Object.class)));
      }
      boolean form =
          body.kind() == RequestBody.Kind.FORM || body.kind() == RequestBody.Kind.MULTIPART;
      if (form && body.value() != null) {
        slots.add(new Slot(new Further(body), body.javaName(), true, Object.class));
      }
    }
    slots.sort(
        Comparator.comparing((Slot slot) -> !slot.required())
            .thenComparing(slot -> !isPath(slot))
            .thenComparing(slot -> slot.required() == (slot.source() instanceof RequestBody)));
    return slots;
  }

  private static boolean isPath(Slot slot) {
    return slot.source() instanceof Parameter parameter && parameter.in() == Parameter.In.PATH;
  }

  Stream<Slot> slotsOf(Class<?> source) {
    return slots.stream().filter(slot -> source.isInstance(slot.source()));
  }
}
