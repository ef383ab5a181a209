package io.larkfit.support.json;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How a parameter is written, other than as the mere text of a scalar. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Style {
  /** OpenAPI's name of the style, or {@code json}. */
  String value() default "form";

  /** Whether the members of a list or an object are written each by itself. */
  boolean explode() default false;

  /**
   * Whether characters that a URL reserves are kept; {@code &}, {@code #} and {@code =} never are.
   */
  boolean reserved() default false;

  /** The name of the parameter, if Retrofit's annotation has another. */
  String name() default "";
}
