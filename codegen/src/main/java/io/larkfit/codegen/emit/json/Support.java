package io.larkfit.codegen.emit.json;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.larkfit.codegen.emit.TypeNames;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** What the emitters of support classes have in common. */
final class Support {

  static final ClassName JSON_ADAPTER = ClassName.get("com.squareup.moshi", "JsonAdapter");
  static final ClassName READER = ClassName.get("com.squareup.moshi", "JsonReader");
  static final ClassName TOKEN = READER.nestedClass("Token");
  static final ClassName WRITER = ClassName.get("com.squareup.moshi", "JsonWriter");
  static final ClassName MOSHI = ClassName.get("com.squareup.moshi", "Moshi");
  static final ClassName DATA_EXCEPTION = ClassName.get("com.squareup.moshi", "JsonDataException");
  static final TypeName STRING = ClassName.get(String.class);
  static final TypeName NULLABLE_OBJECT = TypeNames.nullable(TypeNames.OBJECT);
  static final TypeVariableName T = TypeVariableName.get("T");
  static final TypeVariableName V = TypeVariableName.get("V");

  private Support() {}

  static ParameterizedTypeName adapterOf(TypeName type) {
    return ParameterizedTypeName.get(JSON_ADAPTER, type);
  }

  static ParameterizedTypeName listOf(TypeName type) {
    return ParameterizedTypeName.get(ClassName.get(List.class), type);
  }

  static ParameterizedTypeName mapOf(TypeName type) {
    return ParameterizedTypeName.get(ClassName.get(Map.class), STRING, type);
  }

  static TypeSpec.Builder finalClass(ClassName name, String javadoc, Modifier... modifiers) {
    return TypeSpec.classBuilder(name)
        .addJavadoc(javadoc + "\n")
        .addModifiers(modifiers)
        .addModifiers(Modifier.FINAL);
  }

  static MethodSpec.Builder method(TypeName returns, String name, Modifier... modifiers) {
    return MethodSpec.methodBuilder(name).addModifiers(modifiers).returns(returns);
  }

  static MethodSpec.Builder override(TypeName returns, String name) {
    return method(returns, name, Modifier.PUBLIC).addAnnotation(Override.class);
  }

  static MethodSpec fromJson(TypeName returns, String body, Object... arguments) {
    return override(returns, "fromJson")
        .addParameter(READER, "reader")
        .addException(IOException.class)
        .addCode(body, arguments)
        .build();
  }

  static MethodSpec toJson(TypeName type, String name, String body, Object... arguments) {
    return override(TypeName.VOID, "toJson")
        .addParameter(WRITER, "writer")
        .addParameter(type, name)
        .addException(IOException.class)
        .addCode(body, arguments)
        .build();
  }

  /** A constructor that stores its parameters, given as type, name, type, name. */
  static TypeSpec.Builder storing(TypeSpec.Builder type, Object... parameters) {
    return storing(type, new Modifier[0], parameters);
  }

  static TypeSpec.Builder storing(
      TypeSpec.Builder type, Modifier[] modifiers, Object... parameters) {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(modifiers);
    for (int i = 0; i < parameters.length; i += 2) {
      TypeName parameter = (TypeName) parameters[i];
      String name = (String) parameters[i + 1];
      type.addField(parameter, name, Modifier.PRIVATE, Modifier.FINAL);
      constructor.addParameter(parameter, name).addStatement("this.$N = $N", name, name);
    }
    return type.addMethod(constructor.build());
  }

  static MethodSpec hiddenConstructor() {
    return MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build();
  }

  /** Written out, because javac warns of a default constructor in an exported package. */
  static MethodSpec openConstructor() {
    return MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC).build();
  }
}
