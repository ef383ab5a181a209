package io.larkfit.codegen.emit.api;

import io.larkfit.codegen.ir.Literal;
import io.larkfit.codegen.ir.Parameter;
import io.larkfit.codegen.ir.Parameter.In;
import io.larkfit.codegen.ir.Parameter.Style;
import io.larkfit.codegen.ir.Value;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A parameter, as {@link Ir#parameter} begins it. */
final class ParameterBuilder {
  private final In in;
  private final String name;
  private final Value value;
  private String javaName;
  private boolean required;
  private Style style;
  private boolean explode;
  private boolean json;
  private boolean reserved;
  private @Nullable Literal constant;

  ParameterBuilder(In in, String name, Value value) {
    this.in = in;
    this.name = name;
    this.value = value;
    this.javaName = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    this.required = in == In.PATH;
    this.style = in == In.PATH || in == In.HEADER ? Style.SIMPLE : Style.FORM;
    this.explode = this.style == Style.FORM;
  }

  ParameterBuilder style(Style style, boolean explode) {
    this.style = style;
    this.explode = explode;
    return this;
  }

  ParameterBuilder javaName(String javaName) {
    this.javaName = javaName;
    return this;
  }

  ParameterBuilder required() {
    this.required = true;
    return this;
  }

  ParameterBuilder json() {
    this.json = true;
    return this;
  }

  ParameterBuilder reserved() {
    this.reserved = true;
    return this;
  }

  ParameterBuilder constant(String text) {
    this.constant = new Literal(Literal.Kind.STRING, text);
    return this;
  }

  Parameter build() {
    return new Parameter(
        in,
        name,
        javaName,
        value,
        required,
        style,
        explode,
        json,
        reserved,
        null,
        constant,
        null,
        List.of(),
        Ir.doc("The " + name + "."));
  }
}
