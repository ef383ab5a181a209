package io.larkfit.codegen.emit.json;

import static io.larkfit.codegen.emit.json.Support.DATA_EXCEPTION;
import static io.larkfit.codegen.emit.json.Support.NULLABLE_OBJECT;
import static io.larkfit.codegen.emit.json.Support.READER;
import static io.larkfit.codegen.emit.json.Support.STRING;
import static io.larkfit.codegen.emit.json.Support.finalClass;
import static io.larkfit.codegen.emit.json.Support.method;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.larkfit.codegen.emit.TypeNames;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Map;
import java.util.StringJoiner;

/** {@code Fields}: the property names of a model, and which of them may not be missing or null. */
final class FieldsEmitter {

  private static final TypeName BITS = ClassName.get(BitSet.class);
  private static final TypeName NAMES = ArrayTypeName.of(String.class);

  private final ClassName name;
  private final Needs needs;

  FieldsEmitter(TypeNames types, Needs needs) {
    this.name = types.json("Fields");
    this.needs = needs;
  }

  TypeSpec emit() {
    TypeSpec.Builder type =
        finalClass(
            name,
            """
            The properties that a model knows, in their order: which must be there, which may be null,
            which are secrets. Complete before the model is used, and then never changed.\
            """,
            PUBLIC);
    if (needs.explicitNulls()) {
      type.addField(explicitNull());
    }
    type.addField(names(Support.listOf(STRING), ArrayList.class))
        .addField(bits("required"))
        .addField(bits("nullable"))
        .addField(bits("secret"))
        .addMethod(Support.openConstructor())
        .addMethod(more("required", true, false))
        .addMethod(more("requiredNullable", true, true))
        .addMethod(more("optional", false, false))
        .addMethod(more("nullable", false, true))
        .addMethod(masked())
        .addMethod(add())
        .addMethod(describe());
    if (needs.explicitNulls()) {
      type.addMethod(explicit());
    }
    return type.addMethod(names())
        .addMethod(contains())
        .addMethod(flag("isRequired", "required"))
        .addMethod(flag("isNullable", "nullable"))
        .addMethod(path())
        .addMethod(requireAll())
        .build();
  }

  private static FieldSpec explicitNull() {
    return FieldSpec.builder(TypeNames.OBJECT, "NULL", PRIVATE, STATIC, FINAL)
        .initializer(
            "\n$>$>$L$<$<",
            TypeSpec.anonymousClassBuilder("")
                .superclass(TypeNames.OBJECT)
                .addMethod(
                    Support.override(STRING, "toString").addStatement("return $S", "null").build())
                .build())
        .build();
  }

  private static FieldSpec names(TypeName type, Class<?> implementation) {
    return FieldSpec.builder(type, "names", PRIVATE, FINAL)
        .initializer("new $T<>()", implementation)
        .build();
  }

  private static FieldSpec bits(String name) {
    return FieldSpec.builder(BITS, name, PRIVATE, FINAL).initializer("new $T()", BITS).build();
  }

  private static MethodSpec explicit() {
    return method(NULLABLE_OBJECT, "explicit", PUBLIC, STATIC)
        .addJavadoc("What tells an explicit null from an absent property.\n")
        .addParameter(TypeName.BOOLEAN, "present")
        .addParameter(NULLABLE_OBJECT, "value")
        .addStatement("return present && value == null ? NULL : value")
        .build();
  }

  private MethodSpec more(String method, boolean required, boolean nullable) {
    return method(name, method, PUBLIC)
        .varargs()
        .addParameter(NAMES, "more")
        .addStatement("return add($L, $L, more)", required, nullable)
        .build();
  }

  private MethodSpec masked() {
    return method(name, "masked", PUBLIC)
        .varargs()
        .addParameter(NAMES, "secrets")
        .addCode(
            """
            for (String each : secrets) {
              secret.set(names.indexOf(each));
            }
            return this;
            """)
        .build();
  }

  private MethodSpec add() {
    return method(name, "add", PRIVATE)
        .addParameter(TypeName.BOOLEAN, "areRequired")
        .addParameter(TypeName.BOOLEAN, "areNullable")
        .addParameter(NAMES, "more")
        .addCode(
            """
            int first = names.size();
            $T.addAll(names, more);
            required.set(first, names.size(), areRequired);
            nullable.set(first, names.size(), areNullable);
            return this;
            """,
            Collections.class)
        .build();
  }

  private MethodSpec describe() {
    MethodSpec.Builder method =
        method(STRING, "describe", PUBLIC)
            .addJavadoc("The text of a model: what is there, without secrets.\n")
            .addParameter(STRING, "model")
            .addParameter(Support.listOf(WildcardTypeName.subtypeOf(NULLABLE_OBJECT)), "values")
            .addCode(
                """
                $1T text = new $1T(", ", model + "{", "}");
                for (int i = 0; i < names.size(); i++) {
                  Object value = values.get(i);
                  if (value != null) {
                    text.add(names.get(i) + "=" + (secret.get(i) ? "***" : value));
                  }
                }
                """,
                StringJoiner.class);
    if (needs.additional()) {
      method.addCode(
          """
          if (values.size() > names.size()) {
            (($T<?, ?>) values.get(names.size()))
                .forEach((name, value) -> text.add(name + "=" + value));
          }
          """,
          Map.class);
    }
    return method.addStatement("return text.toString()").build();
  }

  private static MethodSpec names() {
    return method(NAMES, "names").addStatement("return names.toArray(new String[0])").build();
  }

  private static MethodSpec contains() {
    return method(TypeName.BOOLEAN, "contains")
        .addParameter(STRING, "name")
        .addStatement("return names.contains(name)")
        .build();
  }

  private static MethodSpec flag(String name, String bits) {
    return method(TypeName.BOOLEAN, name)
        .addParameter(TypeName.INT, "field")
        .addStatement("return $N.get(field)", bits)
        .build();
  }

  private static MethodSpec path() {
    return method(STRING, "path")
        .addJavadoc("Where an object starts, for {@link #requireAll}; not asked for in vain.\n")
        .addParameter(READER, "reader")
        .addStatement("return required.isEmpty() ? $S : reader.getPath()", "")
        .build();
  }

  private static MethodSpec requireAll() {
    return method(TypeName.VOID, "requireAll")
        .addParameter(BITS, "seen")
        .addParameter(STRING, "path")
        .addCode(
            """
            for (int i = required.nextSetBit(0); i >= 0; i = required.nextSetBit(i + 1)) {
              if (!seen.get(i)) {
                throw new $T(
                    "Required property '" + names.get(i) + "' missing at path " + path);
              }
            }
            """,
            DATA_EXCEPTION)
        .build();
  }
}
