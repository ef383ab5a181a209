package io.larkfit.codegen.emit.api;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import io.larkfit.codegen.emit.JavaSource;
import io.larkfit.codegen.emit.Javadocs;
import io.larkfit.codegen.emit.SourceFiles;
import io.larkfit.codegen.emit.TypeNames;
import io.larkfit.codegen.ir.ApiSpec;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.stream.Stream;

/**
 * {@code JsonConverterFactory}: how Retrofit turns arguments into bodies and text, and answers
 * back.
 */
final class JsonConverterFactoryEmitter implements Emitter {

  private static final TypeName ANNOTATIONS = ArrayTypeName.of(Annotation.class);
  private static final TypeName UNKNOWN = WildcardTypeName.subtypeOf(Object.class);
  private static final TypeName OBJECT = ClassName.get(Object.class);
  private static final ClassName DATA_EXCEPTION =
      ClassName.get("com.squareup.moshi", "JsonDataException");

  private final ApiSpec spec;
  private final TypeNames names;
  private final JsonSupport support;

  JsonConverterFactoryEmitter(ApiSpec spec, TypeNames names, JsonSupport support) {
    this.spec = spec;
    this.names = names;
    this.support = support;
  }

  @Override
  public Stream<JavaSource> emit() {
    if (spec.apis().isEmpty()) {
      return Stream.empty();
    }
    ClassName name = names.json("JsonConverterFactory");
    TypeSpec type =
        TypeSpec.classBuilder(name)
            .addModifiers(PUBLIC, FINAL)
            .superclass(Retrofits.CONVERTER.nestedClass("Factory"))
            .addJavadoc(
                Javadocs.render(
                    "Converts bodies with the generated adapters, and parameters to text. It knows"
                        + " the types of the generated interfaces, and no other."))
            .addField(
                FieldSpec.builder(Retrofits.MEDIA_TYPE, "JSON", PRIVATE, STATIC, FINAL)
                    .initializer(
                        "$T.get($S)", Retrofits.MEDIA_TYPE, "application/json; charset=utf-8")
                    .build())
            .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build())
            .addMethod(create(name))
            .addMethod(responseBodyConverter())
            .addMethod(requestBodyConverter())
            .addMethod(stringConverter())
            .addMethod(decode())
            .addMethod(encode())
            .addMethod(pathText())
            .addMethod(find())
            .build();
    return Stream.of(new SourceFiles(spec).of(name.packageName(), type));
  }

  private static MethodSpec create(ClassName name) {
    return MethodSpec.methodBuilder("create")
        .addModifiers(PUBLIC, STATIC)
        .returns(name)
        .addJavadoc(
            Javadocs.builder()
                .text("Creates a factory, for `Retrofit.Builder.addConverterFactory`.")
                .returns("the factory")
                .build())
        .addStatement("return new $T()", name)
        .build();
  }

  private MethodSpec responseBodyConverter() {
    MethodSpec.Builder method =
        override("responseBodyConverter", Retrofits.RESPONSE_BODY, UNKNOWN)
            .addParameter(Type.class, "type")
            .addParameter(ANNOTATIONS, "annotations")
            .addParameter(Retrofits.RETROFIT, "retrofit");
    if (support.uses(JsonSupport.Kind.TEXT)) {
      method
          .beginControlFlow(
              "if (find(annotations, $T.class) != null)", support.name(JsonSupport.Kind.TEXT))
          .addStatement("return $T::string", Retrofits.RESPONSE_BODY)
          .endControlFlow();
    }
    return method
        .addStatement("$T adapter = $T.adapter(type)", adapter(OBJECT), names.json("Json"))
        .addStatement("return body -> decode(adapter, body)")
        .build();
  }

  private MethodSpec requestBodyConverter() {
    MethodSpec.Builder method =
        override("requestBodyConverter", UNKNOWN, Retrofits.REQUEST_BODY)
            .addParameter(Type.class, "type")
            .addParameter(ANNOTATIONS, "parameterAnnotations")
            .addParameter(ANNOTATIONS, "methodAnnotations")
            .addParameter(Retrofits.RETROFIT, "retrofit");
    if (support.uses(JsonSupport.Kind.TEXT)) {
      method.addCode(
          """
          $1T text = find(parameterAnnotations, $1T.class);
          if (text != null) {
            $2T mediaType = $2T.get(text.value());
            return value -> $3T.create($4T.of(value, type), mediaType);
          }
          """,
          support.name(JsonSupport.Kind.TEXT),
          Retrofits.MEDIA_TYPE,
          Retrofits.REQUEST_BODY,
          names.json("ParameterText"));
    }
    return method
        .addStatement("$T adapter = $T.adapter(type)", adapter(OBJECT), names.json("Json"))
        .addStatement("return value -> encode(adapter, value)")
        .build();
  }

  private MethodSpec stringConverter() {
    return override("stringConverter", UNKNOWN, ClassName.get(String.class))
        .addParameter(Type.class, "type")
        .addParameter(ANNOTATIONS, "annotations")
        .addParameter(Retrofits.RETROFIT, "retrofit")
        .addCode(
            """
            $1T path = find(annotations, $1T.class);
            if (path == null) {
              return value -> $2T.of(value, type);
            }
            return value -> pathText(path.value(), $2T.of(value, type)$3L);
            """,
            Retrofits.http("Path"),
            names.json("ParameterText"),
            support.uses(JsonSupport.Kind.FIRST_SEGMENT) ? ", annotations" : "")
        .build();
  }

  private static MethodSpec decode() {
    return MethodSpec.methodBuilder("decode")
        .addModifiers(PRIVATE, STATIC)
        .addParameter(adapter(OBJECT), "adapter")
        .addParameter(Retrofits.RESPONSE_BODY, "body")
        .returns(TypeNames.nullable(OBJECT))
        .addException(IOException.class)
        .addCode(
            """
            try ($1T closed = body) {
              $2T reader = $2T.of(closed.source());
              Object value = adapter.fromJson(reader);
              if (reader.peek() != $2T.Token.END_DOCUMENT) {
                throw new $3T("There is more data after the JSON value.");
              }
              return value;
            }
            """,
            Retrofits.RESPONSE_BODY,
            Retrofits.JSON_READER,
            DATA_EXCEPTION)
        .build();
  }

  private static MethodSpec encode() {
    return MethodSpec.methodBuilder("encode")
        .addModifiers(PRIVATE, STATIC)
        .addParameter(adapter(OBJECT), "adapter")
        .addParameter(Object.class, "value")
        .returns(Retrofits.REQUEST_BODY)
        .addException(IOException.class)
        .addCode(
            """
            $1T buffer = new $1T();
            adapter.toJson($2T.of(buffer), value);
            return $3T.create(buffer.readByteString(), JSON);
            """,
            Retrofits.BUFFER,
            Retrofits.JSON_WRITER,
            Retrofits.REQUEST_BODY)
        .build();
  }

  private MethodSpec pathText() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("pathText")
            .addModifiers(PRIVATE, STATIC)
            .addParameter(String.class, "name")
            .addParameter(String.class, "text")
            .returns(String.class)
            .addCode(
                """
                if (text.isEmpty() || text.equals(".") || text.equals("..")) {
                  throw new $T(
                      "The path parameter '"
                          + name
                          + "' is '"
                          + text
                          + "': the path would be another one.");
                }
                """,
                IllegalArgumentException.class);
    if (support.uses(JsonSupport.Kind.FIRST_SEGMENT)) {
      method.addParameter(ANNOTATIONS, "annotations");
      method.addCode(
          """
          if (text.indexOf(':') >= 0 && find(annotations, $T.class) != null) {
            throw new $T(
                "The path parameter '" + name + "' holds a colon: the path would be a URL.");
          }
          """,
          support.name(JsonSupport.Kind.FIRST_SEGMENT),
          IllegalArgumentException.class);
    }
    return method.addStatement("return text").build();
  }

  private static MethodSpec find() {
    TypeVariableName a = TypeVariableName.get("A", Annotation.class);
    return MethodSpec.methodBuilder("find")
        .addModifiers(PRIVATE, STATIC)
        .addTypeVariable(a)
        .addParameter(ANNOTATIONS, "annotations")
        .addParameter(ParameterizedTypeName.get(ClassName.get(Class.class), a), "type")
        .returns(TypeNames.nullable(a))
        .addCode(
            """
            for ($T annotation : annotations) {
              if (type.isInstance(annotation)) {
                return type.cast(annotation);
              }
            }
            return null;
            """,
            Annotation.class)
        .build();
  }

  private static MethodSpec.Builder override(String name, TypeName from, TypeName to) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .returns(ParameterizedTypeName.get(Retrofits.CONVERTER, from, to));
  }

  private static TypeName adapter(TypeName type) {
    return ParameterizedTypeName.get(Retrofits.JSON_ADAPTER, type);
  }
}
