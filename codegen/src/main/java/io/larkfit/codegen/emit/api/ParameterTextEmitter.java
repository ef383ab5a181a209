package io.larkfit.codegen.emit.api;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.larkfit.codegen.emit.JavaSource;
import io.larkfit.codegen.emit.Javadocs;
import io.larkfit.codegen.emit.SourceFiles;
import io.larkfit.codegen.emit.TypeNames;
import io.larkfit.codegen.ir.ApiSpec;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code ParameterText}: a value as the text of a parameter, by way of its JSON. */
final class ParameterTextEmitter implements Emitter {

  private final ApiSpec spec;
  private final TypeNames names;
  private final JsonSupport support;

  ParameterTextEmitter(ApiSpec spec, TypeNames names, JsonSupport support) {
    this.spec = spec;
    this.names = names;
    this.support = support;
  }

  @Override
  public Stream<JavaSource> emit() {
    if (spec.apis().isEmpty()) {
      return Stream.empty();
    }
    ClassName name = names.json("ParameterText");
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(FINAL)
            .addJavadoc(Javadocs.render("Values as the text of parameters."))
            .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
    if (support.uses(JsonSupport.Kind.PARAMETERS)) {
      type.addMethod(of());
    }
    type.addMethod(ofType()).addMethod(ofJson());
    return Stream.of(new SourceFiles(spec).of(name.packageName(), type.build()));
  }

  private static MethodSpec of() {
    return MethodSpec.methodBuilder("of")
        .addModifiers(STATIC)
        .addParameter(Object.class, "value")
        .returns(String.class)
        .addJavadoc(Javadocs.render("For values whose class tells all, such as enums and dates."))
        .addStatement(
            "return of(value,$Wvalue instanceof Enum"
                + "$W? ((Enum<?>) value).getDeclaringClass()$W: value.getClass())")
        .build();
  }

  private MethodSpec ofType() {
    return MethodSpec.methodBuilder("of")
        .addModifiers(STATIC)
        .addParameter(Object.class, "value")
        .addParameter(Type.class, "type")
        .returns(String.class)
        .addJavadoc(
            Javadocs.render(
                "Strings, dates and the like as in JSON but without quotes, enums by their value,"
                    + " objects as JSON."))
        .addCode(
            """
            if (value instanceof String) {
              return (String) value;
            }
            boolean primitive = type instanceof Class && ((Class<?>) type).isPrimitive();
            $1T<Object> adapter = $2T.adapter(primitive ? value.getClass() : type);
            Object json = adapter.toJsonValue(value);
            return json instanceof $3T || json instanceof $4T
                ? adapter.toJson(value)
                : ofJson(json);
            """,
            Retrofits.JSON_ADAPTER,
            names.json("Json"),
            Map.class,
            List.class)
        .build();
  }

  /** Numbers come out of {@code toJsonValue} as Long, Double or BigDecimal. */
  private static MethodSpec ofJson() {
    return MethodSpec.methodBuilder("ofJson")
        .addModifiers(STATIC)
        .addParameter(TypeNames.nullable(ClassName.get(Object.class)), "scalar")
        .returns(String.class)
        .addJavadoc(Javadocs.render("A string, boolean or number; numbers without an exponent."))
        .addCode(
            """
            if (scalar instanceof $1T) {
              return (($1T) scalar).toPlainString();
            }
            return scalar instanceof Double || scalar instanceof Float
                ? new $1T(scalar.toString()).toPlainString()
                : String.valueOf(scalar);
            """,
            BigDecimal.class)
        .build();
  }
}
