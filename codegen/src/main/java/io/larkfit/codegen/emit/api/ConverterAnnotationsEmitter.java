package io.larkfit.codegen.emit.api;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.larkfit.codegen.emit.JavaSource;
import io.larkfit.codegen.emit.Javadocs;
import io.larkfit.codegen.emit.SourceFiles;
import io.larkfit.codegen.ir.ApiSpec;
import java.lang.annotation.ElementType;
import java.util.stream.Stream;

/** The annotations that {@code JsonConverterFactory} reads, such as {@code @Text}, where used. */
final class ConverterAnnotationsEmitter implements Emitter {

  private final ApiSpec spec;
  private final JsonSupport support;

  ConverterAnnotationsEmitter(ApiSpec spec, JsonSupport support) {
    this.spec = spec;
    this.support = support;
  }

  @Override
  public Stream<JavaSource> emit() {
    Stream.Builder<JavaSource> sources = Stream.builder();
    if (support.uses(JsonSupport.Kind.TEXT)) {
      sources.add(text(support.name(JsonSupport.Kind.TEXT)));
    }
    if (support.uses(JsonSupport.Kind.FIRST_SEGMENT)) {
      sources.add(firstSegment(support.name(JsonSupport.Kind.FIRST_SEGMENT)));
    }
    return sources.build();
  }

  private JavaSource text(ClassName name) {
    TypeSpec type =
        RuntimeAnnotations.builder(name.simpleName(), ElementType.METHOD, ElementType.PARAMETER)
            .addJavadoc(Javadocs.render("The answer, or the body or part, is text and not JSON."))
            .addMethod(
                MethodSpec.methodBuilder("value")
                    .addModifiers(PUBLIC, ABSTRACT)
                    .returns(String.class)
                    .defaultValue("$S", "text/plain; charset=utf-8")
                    .addJavadoc(
                        Javadocs.builder()
                            .text("The content type with which it is sent.")
                            .returns("the content type")
                            .build())
                    .build())
            .build();
    return new SourceFiles(spec).of(name.packageName(), type);
  }

  private JavaSource firstSegment(ClassName name) {
    TypeSpec type =
        RuntimeAnnotations.builder(name.simpleName(), ElementType.PARAMETER)
            .addJavadoc(
                Javadocs.render(
                    "The path begins with this parameter. A colon is refused in it: what comes"
                        + " before would be taken for the scheme of a URL, perhaps of another"
                        + " host."))
            .build();
    return new SourceFiles(spec).of(name.packageName(), type);
  }
}
