package io.larkfit.codegen.emit.json;

import static io.larkfit.codegen.emit.json.Support.NULLABLE_OBJECT;
import static io.larkfit.codegen.emit.json.Support.STRING;
import static io.larkfit.codegen.emit.json.Support.T;
import static io.larkfit.codegen.emit.json.Support.finalClass;
import static io.larkfit.codegen.emit.json.Support.hiddenConstructor;
import static io.larkfit.codegen.emit.json.Support.listOf;
import static io.larkfit.codegen.emit.json.Support.mapOf;
import static io.larkfit.codegen.emit.json.Support.method;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.larkfit.codegen.emit.TypeNames;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** {@code Copies} and {@code Unrecognized}: what builders make of their arguments. */
final class CopiesEmitters {

  private static final TypeVariableName R = TypeVariableName.get("R");

  private final TypeNames types;
  private final Needs needs;

  CopiesEmitters(TypeNames types, Needs needs) {
    this.types = types;
    this.needs = needs;
  }

  TypeSpec copies() {
    TypeSpec.Builder copies = collections();
    return needs.any() ? copies.addMethod(any()).addMethod(number()).build() : copies.build();
  }

  private TypeSpec.Builder collections() {
    return finalClass(types.json("Copies"), "Unmodifiable copies; null stays null.", PUBLIC)
        .addMethod(hiddenConstructor())
        .addMethod(plain("list", listOf(T)))
        .addMethod(
            converting("list", listOf(T), listOf(R))
                .addCode(
                    """
                    if (list == null) {
                      return null;
                    }
                    List<R> copy = new $1T<>(list.size());
                    for (T item : list) {
                      copy.add(item == null ? null : function.apply(item));
                    }
                    return $2T.unmodifiableList(copy);
                    """,
                    ArrayList.class,
                    Collections.class)
                .build())
        .addMethod(plain("map", mapOf(T)))
        .addMethod(
            converting("map", mapOf(T), mapOf(R))
                .addCode(
                    """
                    if (map == null) {
                      return null;
                    }
                    Map<String, R> copy = new $1T<>();
                    map.forEach((key, item) -> copy.put(key, item == null ? null : function.apply(item)));
                    return $2T.unmodifiableMap(copy);
                    """,
                    LinkedHashMap.class,
                    Collections.class)
                .build());
  }

  private static MethodSpec plain(String name, TypeName type) {
    return method(TypeNames.nullable(type), name, PUBLIC, STATIC)
        .addTypeVariable(T)
        .addParameter(TypeNames.nullable(type), name)
        .addStatement("return $L($L, $T.identity())", name, name, Function.class)
        .build();
  }

  private static MethodSpec.Builder converting(String name, TypeName from, TypeName to) {
    return method(TypeNames.nullable(to), name, PUBLIC, STATIC)
        .addTypeVariable(T)
        .addTypeVariable(R)
        .addParameter(TypeNames.nullable(from), name)
        .addParameter(function(), "function");
  }

  private static TypeName function() {
    return ParameterizedTypeName.get(ClassName.get(Function.class), T, R);
  }

  /**
   * A model must equal its copy that went over the wire, so numbers are unified as decoding does.
   */
  private static MethodSpec any() {
    return method(NULLABLE_OBJECT, "any", PUBLIC, STATIC)
        .addJavadoc("JSON of any kind, deeply; numbers become Long or BigDecimal.\n")
        .addParameter(NULLABLE_OBJECT, "json")
        .addCode(
            """
            if (json instanceof $1T) {
              return list(($1T<?>) json, Copies::any);
            }
            if (json instanceof $2T) {
              Map<String, Object> copy = new $3T<>();
              (($2T<?, ?>) json).forEach((key, item) -> copy.put((String) key, any(item)));
              return $4T.unmodifiableMap(copy);
            }
            if (json instanceof Number) {
              return number((Number) json);
            }
            if (json == null || json instanceof String || json instanceof Boolean) {
              return json;
            }
            throw new IllegalArgumentException("Not a JSON value: " + json.getClass());
            """,
            List.class,
            Map.class,
            LinkedHashMap.class,
            Collections.class)
        .build();
  }

  private static MethodSpec number() {
    return method(ClassName.get(Number.class), "number", PRIVATE, STATIC)
        .addParameter(Number.class, "number")
        .addCode(
            """
            try {
              return Long.valueOf(number.toString());
            } catch (NumberFormatException e) {
              return new $T(number.toString());
            }
            """,
            BigDecimal.class)
        .build();
  }

  TypeSpec unrecognized() {
    TypeVariableName constant =
        TypeVariableName.get(
            "E", ParameterizedTypeName.get(ClassName.get(Enum.class), TypeVariableName.get("E")));
    TypeName names = ParameterizedTypeName.get(ClassName.get(Set.class), STRING);
    return finalClass(
            types.json("Unrecognized"),
            "The properties for which a builder was given {@code UNRECOGNIZED}, which has no"
                + " value.",
            PUBLIC)
        .addField(
            FieldSpec.builder(names, "properties", PRIVATE, FINAL)
                .initializer("new $T<>()", LinkedHashSet.class)
                .build())
        .addMethod(Support.openConstructor())
        .addMethod(
            method(TypeNames.nullable(R), "raw", PUBLIC)
                .addJavadoc("The raw value of a constant; if it has none, that is remembered.\n")
                .addTypeVariable(constant)
                .addTypeVariable(R)
                .addParameter(STRING, "property")
                .addParameter(TypeNames.nullable(constant), "constant")
                .addParameter(
                    ParameterizedTypeName.get(ClassName.get(Function.class), constant, R), "value")
                .addCode(
                    """
                    if (constant == null) {
                      return null;
                    }
                    if (constant.name().equals("UNRECOGNIZED")) {
                      properties.add(property);
                      return null;
                    }
                    return value.apply(constant);
                    """)
                .build())
        .addMethod(
            method(TypeName.VOID, "remove", PUBLIC)
                .addParameter(STRING, "property")
                .addStatement("properties.remove(property)")
                .build())
        .addMethod(method(names, "properties").addStatement("return properties").build())
        .build();
  }
}
