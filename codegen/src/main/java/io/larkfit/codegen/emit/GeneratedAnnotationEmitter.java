package io.larkfit.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeSpec;
import io.larkfit.codegen.ir.ApiSpec;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.lang.model.element.Modifier;

/**
 * {@code @Generated}, an annotation of the output's own: the JDK has one since Java 9 only, which
 * class files do not keep, and coverage tools read class files.
 */
final class GeneratedAnnotationEmitter {

  private final ApiSpec spec;
  private final TypeNames names;

  GeneratedAnnotationEmitter(ApiSpec spec, TypeNames names) {
    this.spec = spec;
    this.names = names;
  }

  JavaSource emit() {
    TypeSpec type =
        TypeSpec.annotationBuilder("Generated")
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc(
                Javadocs.render("Marks a class that is generated, for tools that leave it out."))
            .addAnnotation(
                AnnotationSpec.builder(Retention.class)
                    .addMember("value", "$T.$L", RetentionPolicy.class, RetentionPolicy.CLASS)
                    .build())
            .addAnnotation(
                AnnotationSpec.builder(Target.class)
                    .addMember("value", "$T.$L", ElementType.class, ElementType.TYPE)
                    .build())
            .build();
    return new SourceFiles(spec).of(names.meta("Generated").packageName(), type);
  }
}
