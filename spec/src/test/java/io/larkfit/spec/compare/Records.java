package io.larkfit.spec.compare;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Records, taken apart and put together, whatever their components are. */
final class Records {

  private Records() {}

  static @Nullable Object[] values(Object fact) {
    return Arrays.stream(fact.getClass().getRecordComponents())
        .map(component -> value(component, fact))
        .toArray();
  }

  private static @Nullable Object value(RecordComponent component, Object fact) {
    try {
      return component.getAccessor().invoke(fact);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(component.toString(), e);
    }
  }

  static Object create(Class<?> type, @Nullable Object[] values) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return type.getConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type.toString(), e);
    }
  }
}
