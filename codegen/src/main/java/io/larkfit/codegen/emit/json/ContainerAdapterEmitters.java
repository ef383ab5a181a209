package io.larkfit.codegen.emit.json;

import static io.larkfit.codegen.emit.json.Support.DATA_EXCEPTION;
import static io.larkfit.codegen.emit.json.Support.T;
import static io.larkfit.codegen.emit.json.Support.TOKEN;
import static io.larkfit.codegen.emit.json.Support.WRITER;
import static io.larkfit.codegen.emit.json.Support.adapterOf;
import static io.larkfit.codegen.emit.json.Support.finalClass;
import static io.larkfit.codegen.emit.json.Support.fromJson;
import static io.larkfit.codegen.emit.json.Support.listOf;
import static io.larkfit.codegen.emit.json.Support.mapOf;
import static io.larkfit.codegen.emit.json.Support.method;
import static io.larkfit.codegen.emit.json.Support.storing;
import static io.larkfit.codegen.emit.json.Support.toJson;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.larkfit.codegen.emit.TypeNames;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The adapters of lists, maps, nullable values and enums that stand alone. */
final class ContainerAdapterEmitters {

  private final TypeNames types;

  ContainerAdapterEmitters(TypeNames types) {
    this.types = types;
  }

  TypeSpec list() {
    return adapter("ListAdapter", "An unmodifiable list.", listOf(T), "element")
        .addMethod(
            fromJson(
                listOf(T),
                """
                List<T> list = new $T<>();
                reader.beginArray();
                while (reader.hasNext()) {
                  list.add(element.fromJson(reader));
                }
                reader.endArray();
                return $T.unmodifiableList(list);
                """,
                ArrayList.class,
                Collections.class))
        .addMethod(
            toJson(
                listOf(T),
                "list",
                """
                writer.beginArray();
                for (T item : list) {
                  element.toJson(writer, item);
                }
                writer.endArray();
                """))
        .build();
  }

  TypeSpec map() {
    return adapter(
            "MapAdapter", "An unmodifiable map, in the order of the wire.", mapOf(T), "value")
        .addMethod(
            fromJson(
                mapOf(T),
                """
                Map<String, T> map = new $1T<>();
                reader.beginObject();
                while (reader.hasNext()) {
                  String name = reader.nextName();
                  if (map.containsKey(name)) {
                    throw new $2T("Duplicate property at path " + reader.getPath());
                  }
                  map.put(name, value.fromJson(reader));
                }
                reader.endObject();
                return $3T.unmodifiableMap(map);
                """,
                LinkedHashMap.class,
                DATA_EXCEPTION,
                Collections.class))
        .addMethod(
            toJson(
                mapOf(T),
                "map",
                """
                writer.beginObject();
                for ($T<String, T> entry : map.entrySet()) {
                  writer.name(entry.getKey());
                  value.toJson(writer, entry.getValue());
                }
                writer.endObject();
                """,
                Map.Entry.class))
        .build();
  }

  TypeSpec nullable() {
    TypeName nullableT = TypeNames.nullable(T);
    return adapter("NullableAdapter", "A value or null.", nullableT, "value")
        .addMethod(
            fromJson(
                nullableT,
                "return reader.peek() == $T.NULL ? reader.nextNull() : value.fromJson(reader);\n",
                TOKEN))
        .addMethod(
            toJson(
                nullableT,
                "valueOrNull",
                """
                if (valueOrNull == null) {
                  writeNull(writer);
                } else {
                  value.toJson(writer, valueOrNull);
                }
                """))
        .addMethod(writeNull())
        .build();
  }

  /** A writer leaves out properties of null unless told otherwise. */
  private static MethodSpec writeNull() {
    return method(TypeName.VOID, "writeNull", STATIC)
        .addJavadoc("Writes a null that the writer would otherwise leave out.\n")
        .addParameter(WRITER, "writer")
        .addException(IOException.class)
        .addCode(
            """
            boolean serializeNulls = writer.getSerializeNulls();
            writer.setSerializeNulls(true);
            try {
              writer.nullValue();
            } finally {
              writer.setSerializeNulls(serializeNulls);
            }
            """)
        .build();
  }

  TypeSpec enumeration() {
    TypeVariableName raw = TypeVariableName.get("R");
    ClassName function = ClassName.get(Function.class);
    TypeSpec.Builder type =
        finalClass(types.json("EnumAdapter"), "An enum that stands alone.")
            .addTypeVariable(T)
            .addTypeVariable(raw)
            .superclass(adapterOf(T));
    return storing(
            type,
            adapterOf(raw),
            "raw",
            ParameterizedTypeName.get(function, raw, T),
            "of",
            ParameterizedTypeName.get(function, T, raw),
            "value")
        .addMethod(fromJson(T, "return of.apply(raw.fromJson(reader));\n"))
        .addMethod(toJson(T, "constant", "raw.toJson(writer, value.apply(constant));\n"))
        .build();
  }

  private TypeSpec.Builder adapter(String name, String javadoc, TypeName type, String element) {
    TypeSpec.Builder adapter =
        finalClass(types.json(name), javadoc).addTypeVariable(T).superclass(adapterOf(type));
    return storing(adapter, adapterOf(T), element);
  }
}
