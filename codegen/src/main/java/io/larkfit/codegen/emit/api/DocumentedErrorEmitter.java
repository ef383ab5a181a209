package io.larkfit.codegen.emit.api;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.larkfit.codegen.emit.JavaSource;
import io.larkfit.codegen.emit.Javadocs;
import io.larkfit.codegen.emit.SourceFiles;
import io.larkfit.codegen.emit.TypeNames;
import io.larkfit.codegen.ir.ApiSpec;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** {@code DocumentedError}: one entry of the catalogue. */
final class DocumentedErrorEmitter implements Emitter {

  private static final TypeName STRING = ClassName.get(String.class);

  private static final List<Property> PROPERTIES =
      List.of(
          new Property(TypeName.LONG, "code", "The code in the answer.", "the code"),
          new Property(
              TypeNames.nullable(ClassName.get(Integer.class)),
              "status",
              "The HTTP status that comes with it.",
              "the status; null if it is not documented"),
          new Property(STRING, "meaning", "What went wrong.", "a sentence or more"),
          new Property(
              STRING, "remedy", "What helps.", "a sentence or more; empty if it is not documented"),
          new Property(
              STRING,
              "kind",
              "How callers should take it, such as {@code rate-limited}.",
              "a word; empty if the description gives none"));

  private final ApiSpec spec;
  private final ClassName name;

  DocumentedErrorEmitter(ApiSpec spec, TypeNames names) {
    this.spec = spec;
    this.name = names.invoker("DocumentedError");
  }

  @Override
  public Stream<JavaSource> emit() {
    if (!ErrorCatalogueEmitter.isNeeded(spec)) {
      return Stream.empty();
    }
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(PUBLIC, FINAL)
            .addJavadoc(Javadocs.render("An error that the documentation describes."));
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    for (Property property : PROPERTIES) {
      type.addField(property.type(), property.name(), PRIVATE, FINAL);
      constructor
          .addParameter(property.type(), property.name())
          .addStatement("this.$1N = $1N", property.name());
    }
    type.addMethod(constructor.build());
    PROPERTIES.forEach(property -> type.addMethod(property.accessor()));
    type.addMethod(equalsMethod()).addMethod(hashCodeMethod()).addMethod(toStringMethod());
    return Stream.of(new SourceFiles(spec).of(name.packageName(), type.build()));
  }

  private record Property(TypeName type, String name, String text, String returns) {

    MethodSpec accessor() {
      return MethodSpec.methodBuilder(name)
          .addModifiers(PUBLIC)
          .returns(type)
          .addJavadoc(Javadocs.builder().paragraph(text).returns(returns).build())
          .addStatement("return $N", name)
          .build();
    }
  }

  private MethodSpec equalsMethod() {
    return MethodSpec.methodBuilder("equals")
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .addParameter(TypeNames.nullable(ClassName.get(Object.class)), "other")
        .returns(boolean.class)
        .addCode(
            """
            if (!(other instanceof $1T)) {
              return false;
            }
            $1T that = ($1T) other;
            return code == that.code
                && $2T.equals(status, that.status)
                && meaning.equals(that.meaning)
                && remedy.equals(that.remedy)
                && kind.equals(that.kind);
            """,
            name,
            Objects.class)
        .build();
  }

  private static MethodSpec hashCodeMethod() {
    return MethodSpec.methodBuilder("hashCode")
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .returns(int.class)
        .addStatement("return $T.hash(code, status, meaning, remedy, kind)", Objects.class)
        .build();
  }

  private static MethodSpec toStringMethod() {
    return MethodSpec.methodBuilder("toString")
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .returns(String.class)
        .addCode(
            """
            return code
                + (status == null ? "" : " (HTTP " + status + ")")
                + ": "
                + meaning
                + (remedy.isEmpty() ? "" : " " + remedy);
            """)
        .build();
  }
}
