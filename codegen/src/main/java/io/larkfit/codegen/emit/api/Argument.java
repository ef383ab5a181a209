package io.larkfit.codegen.emit.api;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a caller gives to an operation.
 *
 * @param text CommonMark
 * @param wire how Retrofit gets it; null for cookies, which become one header together, and for
 *     fields of a form that is written as a whole
 */
record Argument(
    String name, TypeName type, Role role, boolean required, String text, @Nullable Wire wire) {

  enum Role {
    PATH,
    PARAMETER,
    COOKIE,
    /** Of a form, or of a multipart body that always has parts. */
    FIELD,
    BODY,
    /** Of a multipart body that may have no parts at all, which Retrofit cannot send. */
    PART
  }

  /**
   * A parameter of the method that Retrofit implements.
   *
   * @param encoded whether {@code value}, which makes it of the caller's argument, does more than
   *     pass it on
   */
  record Wire(
      String name,
      TypeName type,
      List<AnnotationSpec> annotations,
      CodeBlock value,
      boolean encoded) {

    ParameterSpec parameter() {
      return ParameterSpec.builder(type, name).addAnnotations(annotations).build();
    }
  }

  ParameterSpec parameter() {
    return ParameterSpec.builder(type, name).build();
  }

  Argument as(Role other) {
    return new Argument(name, type, other, required, text, wire);
  }

  /** Whether it is the body or all of it may be left out together with other parts. */
  boolean isOfBody() {
    return role == Role.BODY || role == Role.PART;
  }
}
