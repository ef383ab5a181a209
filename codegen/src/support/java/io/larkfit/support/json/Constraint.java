package io.larkfit.support.json;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the API description demands of an argument: another is refused before anything is sent, with
 * an {@link IllegalArgumentException}. What it says of texts and numbers holds for those in lists.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Constraint {
  /**
   * Keywords of JSON Schema, such as {@code minimum: 1, maximum: 10}; {@code items.maxItems} is of
   * the lists in a list.
   */
  String value() default "";

  /** What is to be found in a text. */
  String pattern() default "";
}
