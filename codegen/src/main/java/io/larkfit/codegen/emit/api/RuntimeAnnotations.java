package io.larkfit.codegen.emit.api;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import javax.lang.model.element.Modifier;

/** Public, documented annotation types that can be read at run time. */
final class RuntimeAnnotations {

  private RuntimeAnnotations() {}

  static TypeSpec.Builder builder(String name, ElementType... targets) {
    CodeBlock list =
        Arrays.stream(targets)
            .map(target -> CodeBlock.of("$T.$L", ElementType.class, target))
            .collect(CodeBlock.joining(", "));
    return TypeSpec.annotationBuilder(name)
        .addModifiers(Modifier.PUBLIC)
        .addAnnotation(Documented.class)
        .addAnnotation(
            AnnotationSpec.builder(Retention.class)
                .addMember("value", "$T.$L", RetentionPolicy.class, RetentionPolicy.RUNTIME)
                .build())
        .addAnnotation(
            AnnotationSpec.builder(Target.class)
                .addMember("value", targets.length == 1 ? list : CodeBlock.of("{$L}", list))
                .build());
  }
}
