package io.larkfit.codegen.emit.api;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.larkfit.codegen.emit.JavaSource;
import io.larkfit.codegen.emit.Javadocs;
import io.larkfit.codegen.emit.SourceFiles;
import io.larkfit.codegen.emit.TypeNames;
import io.larkfit.codegen.ir.ApiSpec;
import io.larkfit.codegen.ir.SecurityScheme;
import java.util.stream.Stream;

/**
 * {@code SecuritySchemes.TENANT_ACCESS_TOKEN}: the names in {@code @Security}, and their headers.
 */
final class SecuritySchemesEmitter implements Emitter {

  private final ApiSpec spec;
  private final TypeNames names;

  SecuritySchemesEmitter(ApiSpec spec, TypeNames names) {
    this.spec = spec;
    this.names = names;
  }

  @Override
  public Stream<JavaSource> emit() {
    if (spec.securitySchemes().isEmpty()) {
      return Stream.empty();
    }
    ClassName name = names.meta("SecuritySchemes");
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(PUBLIC, FINAL)
            .addJavadoc(
                Javadocs.render("The kinds of credentials that operations ask for, by name."));
    for (SecurityScheme scheme : spec.securitySchemes()) {
      type.addField(
          constant(scheme.constantName(), scheme.name())
              .addJavadoc(Javadocs.render(scheme.doc(), kind(scheme)))
              .build());
      if (scheme.header() != null) {
        type.addField(
            constant(scheme.constantName() + "_HEADER", scheme.header())
                .addJavadoc("The header that carries {@link #$L}.\n", scheme.constantName())
                .build());
      }
    }
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
    return Stream.of(new SourceFiles(spec).of(name.packageName(), type.build()));
  }

  private static FieldSpec.Builder constant(String name, String value) {
    return FieldSpec.builder(String.class, name, PUBLIC, STATIC, FINAL).initializer("$S", value);
  }

  private static String kind(SecurityScheme scheme) {
    return switch (scheme.kind()) {
      case BEARER -> "A bearer token.";
      case BASIC -> "A user name and a password (HTTP Basic).";
      case API_KEY -> "An API key.";
      case OAUTH2 -> "An OAuth 2.0 access token.";
      case OPEN_ID_CONNECT -> "An OpenID Connect token.";
      case MUTUAL_TLS -> "A client certificate (mutual TLS).";
    };
  }
}
