package io.larkfit.codegen.corpus;

import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Which Java stands for which part of the document, and how it is read and written. */
interface Binding {
  /** The class of a component schema; null if it has none. */
  @Nullable Class<?> model(String component);

  /** The type of the member that stands for a property; null if there is none. */
  @Nullable Type member(Class<?> model, String component, String property);

  /**
   * Decodes and encodes JSON.
   *
   * @throws ReflectiveOperationException with the cause, if that fails
   */
  String recode(Class<?> model, String json) throws ReflectiveOperationException;
}
