package io.larkfit.codegen.emit.api;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.larkfit.codegen.emit.JavaSource;
import io.larkfit.codegen.emit.Javadocs;
import io.larkfit.codegen.emit.SourceFiles;
import io.larkfit.codegen.emit.TypeNames;
import io.larkfit.codegen.ir.ApiSpec;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code Parameters}: the encodings that Retrofit's annotations cannot say; emitted if used. */
final class ParametersEmitter implements Emitter {

  private static final ClassName OBJECT = ClassName.get(Object.class);
  private static final TypeName STRING = ClassName.get(String.class);
  private static final TypeName ENTRIES =
      ParameterizedTypeName.get(Map.class, String.class, String.class);

  private final ApiSpec spec;
  private final TypeNames names;
  private final JsonSupport support;

  ParametersEmitter(ApiSpec spec, TypeNames names, JsonSupport support) {
    this.spec = spec;
    this.names = names;
    this.support = support;
  }

  @Override
  public Stream<JavaSource> emit() {
    if (!support.uses(JsonSupport.Kind.PARAMETERS)) {
      return Stream.empty();
    }
    ClassName name = support.name(JsonSupport.Kind.PARAMETERS);
    JoinMethods joins = new JoinMethods(names);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(PUBLIC, FINAL)
            .addJavadoc(
                Javadocs.render(
                    "Encodes what Retrofit's annotations cannot say, for the generated"
                        + " interfaces."))
            .addFields(JoinMethods.fields())
            .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build())
            .addMethods(joins.visible())
            .addMethod(fields())
            .addMethod(json())
            .addMethod(headerJson())
            .addMethod(jsonBody())
            .addMethods(new CookieMethods(names).methods())
            .addMethods(JoinMethods.hidden());
    return Stream.of(new SourceFiles(spec).of(name.packageName(), type.build()));
  }

  private MethodSpec fields() {
    return method("fields", ENTRIES)
        .addParameter(String.class, "name")
        .addParameter(TypeNames.nullable(OBJECT), "value")
        .addParameter(Type.class, "type")
        .addJavadoc(
            Javadocs.builder()
                .text("The properties of an object, each a parameter of its own.")
                .param(
                    "name", "the parameter, for names such as `range[from]`; empty for plain names")
                .param("value", "the object")
                .param("type", "its type")
                .returns("names and texts, in order")
                .throwing(
                    "IllegalArgumentException", "if a property is not a string, number or boolean")
                .build())
        .addCode(
            """
            if (value == null) {
              return $1T.emptyMap();
            }
            $2T fields = new $3T<>();
            Object json = $4T.adapter(type).toJsonValue(value);
            for ($5T<?, ?> field : (($6T<?, ?>) json).entrySet()) {
              if (field.getValue() instanceof $6T || field.getValue() instanceof $7T) {
                throw new $8T(
                    "The property '" + field.getKey() + "' cannot be a parameter: it is no scalar.");
              }
              String key = name.isEmpty() ? "" + field.getKey() : name + "[" + field.getKey() + "]";
              fields.put(key, $9T.ofJson(field.getValue()));
            }
            return fields;
            """,
            Collections.class,
            ENTRIES,
            LinkedHashMap.class,
            names.json("Json"),
            Map.Entry.class,
            Map.class,
            List.class,
            IllegalArgumentException.class,
            names.json("ParameterText"))
        .build();
  }

  private MethodSpec json() {
    return ofValue("json", TypeNames.nullable(STRING), "The value as JSON text.")
        .addStatement(
            "return value == null ? null : $T.adapter(type).toJson(value)", names.json("Json"))
        .build();
  }

  private static MethodSpec headerJson() {
    return ofValue(
            "headerJson",
            TypeNames.nullable(STRING),
            "The value as JSON text of ASCII characters only, as a header asks for.")
        .addCode(
            """
            String json = json(value, type);
            if (json == null) {
              return null;
            }
            StringBuilder ascii = new StringBuilder();
            for (char c : json.toCharArray()) {
              ascii.append(c < 0x7f ? String.valueOf(c) : String.format("\\\\u%04x", (int) c));
            }
            return ascii.toString();
            """)
        .build();
  }

  private MethodSpec jsonBody() {
    return ofValue(
            "jsonBody", TypeNames.nullable(Retrofits.REQUEST_BODY), "The value as one JSON part.")
        .addStatement("String json = json(value, type)")
        .addStatement(
            "return json == null\n? null\n: $T.create(json, $T.get($S))",
            Retrofits.REQUEST_BODY,
            Retrofits.MEDIA_TYPE,
            "application/json; charset=utf-8")
        .build();
  }

  private static MethodSpec.Builder ofValue(String name, TypeName returns, String text) {
    return method(name, returns)
        .addParameter(TypeNames.nullable(OBJECT), "value")
        .addParameter(Type.class, "type")
        .addJavadoc(
            Javadocs.builder()
                .text(text)
                .param("value", "what to send")
                .param("type", "its type")
                .returns("the text, or null if there is no value")
                .build());
  }

  static MethodSpec.Builder method(String name, TypeName returns) {
    return MethodSpec.methodBuilder(name).addModifiers(PUBLIC, STATIC).returns(returns);
  }
}
