package io.larkfit.codegen.emit.api;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.larkfit.codegen.emit.JavaSource;
import io.larkfit.codegen.emit.Javadocs;
import io.larkfit.codegen.emit.SourceFiles;
import io.larkfit.codegen.emit.TypeNames;
import io.larkfit.codegen.ir.ApiSpec;
import io.larkfit.codegen.ir.Server;
import java.util.stream.Stream;

/** {@code Servers.FEISHU}: the base URLs that the document names. */
final class ServersEmitter implements Emitter {

  private final ApiSpec spec;
  private final TypeNames names;

  ServersEmitter(ApiSpec spec, TypeNames names) {
    this.spec = spec;
    this.names = names;
  }

  @Override
  public Stream<JavaSource> emit() {
    if (spec.servers().isEmpty()) {
      return Stream.empty();
    }
    ClassName name = names.invoker("Servers");
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(PUBLIC, FINAL)
            .addJavadoc(Javadocs.render("The base URLs at which the operations are served."));
    for (Server server : spec.servers()) {
      if (!server.variables().isEmpty()) {
        type.addMethod(withVariables(server));
      }
      if (server.url().contains("{")) {
        continue;
      }
      type.addField(
          FieldSpec.builder(String.class, server.constantName(), PUBLIC, STATIC, FINAL)
              .addJavadoc(Javadocs.render(server.doc(), "`" + server.url() + "`."))
              .initializer("$S", server.url())
              .build());
    }
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
    return Stream.of(new SourceFiles(spec).of(name.packageName(), type.build()));
  }

  /** {@code static String main(String region)}. */
  private static MethodSpec withVariables(Server server) {
    Javadocs.Builder text =
        Javadocs.builder().text("`" + server.template() + "` with values of its variables.");
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(server.methodName())
            .addModifiers(PUBLIC, STATIC)
            .returns(String.class);
    CodeBlock.Builder url = CodeBlock.builder().add("return $S", server.template());
    for (Server.Variable variable : server.variables()) {
      method.addParameter(String.class, variable.javaName());
      text.param(variable.javaName(), describe(variable));
      url.add("$Z.replace($S, $N)", "{" + variable.name() + "}", variable.javaName());
    }
    return method
        .addJavadoc(text.returns("the base URL").build())
        .addStatement(url.build())
        .build();
  }

  private static String describe(Server.Variable variable) {
    String text = variable.doc().text();
    String what = text.isBlank() ? "The variable." : Javadocs.sentence(text);
    String values =
        variable.values().isEmpty()
            ? ""
            : " One of " + ArgumentTexts.oneOf(variable.values()) + ".";
    return variable.defaultValue().isEmpty()
        ? what + values
        : what + values + " Default: " + Markdown.code(variable.defaultValue()) + ".";
  }
}
