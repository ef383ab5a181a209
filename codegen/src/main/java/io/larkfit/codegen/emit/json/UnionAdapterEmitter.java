package io.larkfit.codegen.emit.json;

import static io.larkfit.codegen.emit.json.Support.READER;
import static io.larkfit.codegen.emit.json.Support.T;
import static io.larkfit.codegen.emit.json.Support.adapterOf;
import static io.larkfit.codegen.emit.json.Support.method;
import static io.larkfit.codegen.emit.json.Support.storing;
import static io.larkfit.codegen.emit.json.Support.toJson;
import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import io.larkfit.codegen.emit.TypeNames;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** {@code UnionAdapter}: how a union is written, and put together of a kind and a value. */
final class UnionAdapterEmitter {

  static final TypeVariableName K = TypeVariableName.get("K");
  static final TypeName OF =
      ParameterizedTypeName.get(ClassName.get(BiFunction.class), K, TypeNames.OBJECT, T);
  static final TypeName KIND = ParameterizedTypeName.get(ClassName.get(Function.class), T, K);
  static final TypeName VALUE =
      ParameterizedTypeName.get(ClassName.get(Function.class), T, TypeNames.OBJECT);

  private final TypeNames types;

  UnionAdapterEmitter(TypeNames types) {
    this.types = types;
  }

  TypeSpec emit() {
    TypeName adapters =
        ParameterizedTypeName.get(ClassName.get(Map.class), K, adapterOf(TypeNames.OBJECT));
    TypeSpec.Builder type =
        TypeSpec.classBuilder(types.json("UnionAdapter"))
            .addJavadoc("What the adapters of all unions have in common.\n")
            .addModifiers(ABSTRACT)
            .addTypeVariable(T)
            .addTypeVariable(K)
            .superclass(adapterOf(T))
            .addField(
                FieldSpec.builder(adapters, "adapters", PRIVATE, FINAL)
                    .initializer("new $T<>()", HashMap.class)
                    .build());
    return storing(type, OF, "of", KIND, "kind", VALUE, "value")
        .addMethod(add())
        .addMethod(create())
        .addMethod(read())
        .addMethod(
            toJson(
                    T,
                    "union",
                    "adapters.get(kind.apply(union)).toJson(writer, value.apply(union));\n")
                .toBuilder()
                .addModifiers(FINAL)
                .build())
        .build();
  }

  /** The kind, which only {@code add} pairs with an adapter, makes the cast safe. */
  private static MethodSpec add() {
    TypeName anyAdapter =
        ParameterizedTypeName.get(
            Support.JSON_ADAPTER, WildcardTypeName.subtypeOf(TypeNames.OBJECT));
    return method(TypeName.VOID, "add", FINAL)
        .addAnnotation(
            AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "$S", "unchecked")
                .build())
        .addParameter(K, "alternative")
        .addParameter(anyAdapter, "adapter")
        .addStatement("adapters.put(alternative, ($T) adapter)", adapterOf(TypeNames.OBJECT))
        .build();
  }

  private static MethodSpec create() {
    return method(T, "create", FINAL)
        .addParameter(K, "alternative")
        .addParameter(TypeNames.OBJECT, "decoded")
        .addStatement("return of.apply(alternative, decoded)")
        .build();
  }

  private static MethodSpec read() {
    return method(T, "read", FINAL)
        .addParameter(READER, "reader")
        .addParameter(K, "alternative")
        .addException(IOException.class)
        .addStatement("return create(alternative, adapters.get(alternative).fromJson(reader))")
        .build();
  }
}
