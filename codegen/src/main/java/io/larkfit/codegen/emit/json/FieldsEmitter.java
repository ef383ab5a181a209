package io.larkfit.codegen.emit.json;

import static io.larkfit.codegen.emit.json.Support.DATA_EXCEPTION;
import static io.larkfit.codegen.emit.json.Support.READER;
import static io.larkfit.codegen.emit.json.Support.STRING;
import static io.larkfit.codegen.emit.json.Support.finalClass;
import static io.larkfit.codegen.emit.json.Support.method;
import static io.larkfit.codegen.emit.json.Support.storing;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.larkfit.codegen.emit.TypeNames;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import javax.lang.model.element.Modifier;

/** {@code Fields}: the property names of a model, and which of them may not be missing or null. */
final class FieldsEmitter {

  private static final TypeName BITS = ClassName.get(BitSet.class);
  private static final TypeName NAMES = ArrayTypeName.of(String.class);

  private final ClassName name;

  FieldsEmitter(TypeNames types) {
    this.name = types.json("Fields");
  }

  TypeSpec emit() {
    TypeSpec.Builder type =
        finalClass(
            name,
            "The properties that a model knows, in their order: which must be there, which may be"
                + " null.",
            PUBLIC);
    type.addMethod(
        MethodSpec.constructorBuilder()
            .addModifiers(PUBLIC)
            .addStatement("this($T.emptyList(), new $T(), new $T())", Collections.class, BITS, BITS)
            .build());
    return storing(
            type,
            new Modifier[] {PRIVATE},
            Support.listOf(STRING),
            "names",
            BITS,
            "required",
            BITS,
            "nullable")
        .addMethod(more("required", true, false))
        .addMethod(more("requiredNullable", true, true))
        .addMethod(more("optional", false, false))
        .addMethod(more("nullable", false, true))
        .addMethod(plus())
        .addMethod(names())
        .addMethod(contains())
        .addMethod(flag("isRequired", "required"))
        .addMethod(flag("isNullable", "nullable"))
        .addMethod(path())
        .addMethod(requireAll())
        .build();
  }

  private MethodSpec more(String method, boolean required, boolean nullable) {
    return method(name, method, PUBLIC)
        .varargs()
        .addParameter(NAMES, "more")
        .addStatement("return plus($L, $L, more)", required, nullable)
        .build();
  }

  private MethodSpec plus() {
    return method(name, "plus", PRIVATE)
        .addParameter(TypeName.BOOLEAN, "areRequired")
        .addParameter(TypeName.BOOLEAN, "areNullable")
        .addParameter(NAMES, "more")
        .addCode(
            """
            Fields all =
                new Fields(new $1T<>(names), ($2T) required.clone(), ($2T) nullable.clone());
            $3T.addAll(all.names, more);
            all.required.set(names.size(), all.names.size(), areRequired);
            all.nullable.set(names.size(), all.names.size(), areNullable);
            return all;
            """,
            ArrayList.class,
            BITS,
            Collections.class)
        .build();
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
