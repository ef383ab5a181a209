package io.larkfit.codegen.emit.json;

import static io.larkfit.codegen.emit.json.Support.DATA_EXCEPTION;
import static io.larkfit.codegen.emit.json.Support.READER;
import static io.larkfit.codegen.emit.json.Support.STRING;
import static io.larkfit.codegen.emit.json.Support.T;
import static io.larkfit.codegen.emit.json.Support.TOKEN;
import static io.larkfit.codegen.emit.json.Support.WRITER;
import static io.larkfit.codegen.emit.json.Support.adapterOf;
import static io.larkfit.codegen.emit.json.Support.mapOf;
import static io.larkfit.codegen.emit.json.Support.method;
import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.larkfit.codegen.emit.TypeNames;
import java.io.IOException;
import java.util.BitSet;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** {@code ModelAdapter}: how an object is read and written, whatever its fields. */
final class ModelAdapterEmitter {

  private static final TypeVariableName B = TypeVariableName.get("B");
  private static final TypeVariableName V = TypeVariableName.get("V");
  private static final ClassName OPTIONS = READER.nestedClass("Options");
  private static final TypeName NEW_BUILDER =
      ParameterizedTypeName.get(ClassName.get(Supplier.class), B);
  private static final TypeName BUILD =
      ParameterizedTypeName.get(ClassName.get(Function.class), B, T);

  private final TypeNames types;
  private final boolean ranked;

  /**
   * @param ranked whether unions ask how well an object fits a model
   */
  ModelAdapterEmitter(TypeNames types, boolean ranked) {
    this.types = types;
    this.ranked = ranked;
  }

  TypeSpec emit() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(types.json("ModelAdapter"))
            .addJavadoc(
                """
                What the adapters of all models have in common. Reading refuses duplicate and missing
                properties and values of a wrong type, and takes everything else as it comes.
                """)
            .addModifiers(PUBLIC, ABSTRACT)
            .addTypeVariable(T)
            .addTypeVariable(B)
            .superclass(adapterOf(T));
    return type.addField(types.json("Fields"), "fields", PRIVATE, FINAL)
        .addField(OPTIONS, "names", PRIVATE, FINAL)
        .addField(NEW_BUILDER, "newBuilder", PRIVATE, FINAL)
        .addField(BUILD, "build", PRIVATE, FINAL)
        .addMethod(constructor())
        .addMethod(readField())
        .addMethod(readUnknown())
        .addMethod(writeFields())
        .addMethod(fromJson())
        .addMethod(readKnown())
        .addMethod(toJson())
        .addMethod(writeIfAny())
        .addMethod(writeOrNull())
        .addMethod(writeAll())
        .addMethod(putNew())
        .build();
  }

  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(PROTECTED)
        .addParameter(types.json("Fields"), "fields")
        .addParameter(NEW_BUILDER, "newBuilder")
        .addParameter(BUILD, "build")
        .addStatement("this.fields = fields")
        .addStatement("this.names = $T.of(fields.names())", OPTIONS)
        .addStatement("this.newBuilder = newBuilder")
        .addStatement("this.build = build")
        .build();
  }

  private static MethodSpec readField() {
    return method(B, "read", PROTECTED, ABSTRACT)
        .addJavadoc("Reads the value of one of the fields.\n")
        .addParameter(READER, "reader")
        .addParameter(TypeName.INT, "field")
        .addParameter(B, "builder")
        .addException(IOException.class)
        .build();
  }

  private static MethodSpec readUnknown() {
    return method(TypeName.VOID, "readUnknown", PROTECTED)
        .addJavadoc("Reads the value of a property that is no field.\n")
        .addParameter(READER, "reader")
        .addParameter(STRING, "name")
        .addParameter(B, "builder")
        .addException(IOException.class)
        .addStatement("reader.skipValue()")
        .build();
  }

  private static MethodSpec writeFields() {
    return method(TypeName.VOID, "write", PROTECTED, ABSTRACT)
        .addParameter(WRITER, "writer")
        .addParameter(T, "model")
        .addException(IOException.class)
        .build();
  }

  private MethodSpec fromJson() {
    MethodSpec.Builder method =
        Support.override(T, "fromJson")
            .addModifiers(FINAL)
            .addParameter(READER, "reader")
            .addException(IOException.class)
            .addCode(
                """
                String path = fields.path(reader);
                B builder = newBuilder.get();
                $1T seen = new $1T();
                """,
                BitSet.class);
    method.addCode(ranked ? "int unknown = 0;\n" : "");
    method.addCode(
        """
        reader.beginObject();
        while (reader.hasNext()) {
          int field = reader.selectName(names);
          if (field >= 0) {
            readKnown(reader, field, builder, seen);
          } else {
        """);
    method.addCode(ranked ? "    unknown++;\n" : "");
    method.addCode(
        """
            readUnknown(reader, reader.nextName(), builder);
          }
        }
        reader.endObject();
        fields.requireAll(seen, path);
        """);
    if (ranked) {
      method.addStatement("$T.add(reader, seen.cardinality(), unknown)", types.json("Fit"));
    }
    return method.addStatement("return build.apply(builder)").build();
  }

  private static MethodSpec readKnown() {
    return method(TypeName.VOID, "readKnown", PRIVATE)
        .addParameter(READER, "reader")
        .addParameter(TypeName.INT, "field")
        .addParameter(B, "builder")
        .addParameter(BitSet.class, "seen")
        .addException(IOException.class)
        .addCode(
            """
            if (seen.get(field)) {
              throw new $1T("Duplicate property at path " + reader.getPath());
            }
            seen.set(field);
            if (reader.peek() != $2T.NULL || fields.isNullable(field)) {
              read(reader, field, builder);
            } else if (fields.isRequired(field)) {
              throw new $1T("Unexpected null at path " + reader.getPath());
            } else {
              reader.nextNull();
            }
            """,
            DATA_EXCEPTION,
            TOKEN)
        .build();
  }

  private static MethodSpec toJson() {
    return Support.toJson(
            T,
            "model",
            """
            writer.beginObject();
            write(writer, model);
            writer.endObject();
            """)
        .toBuilder()
        .addModifiers(FINAL)
        .build();
  }

  private static MethodSpec.Builder writing(String name, TypeName value) {
    return method(TypeName.VOID, name, PROTECTED, STATIC)
        .addTypeVariable(V)
        .addParameter(WRITER, "writer")
        .addParameter(STRING, "name")
        .addParameter(adapterOf(V), "adapter")
        .addParameter(value, "value")
        .addException(IOException.class);
  }

  private static MethodSpec writeIfAny() {
    return writing("writeIfAny", TypeNames.nullable(V))
        .addJavadoc("Writes a property, and nothing for null.\n")
        .addCode(
            """
            if (value != null) {
              writer.name(name);
              adapter.toJson(writer, value);
            }
            """)
        .build();
  }

  private static MethodSpec writeOrNull() {
    return writing("writeOrNull", TypeNames.nullable(V))
        .addJavadoc("Writes a property, for null too: its adapter takes nulls.\n")
        .addCode(
            """
            writer.name(name);
            adapter.toJson(writer, value);
            """)
        .build();
  }

  private static MethodSpec writeAll() {
    return method(TypeName.VOID, "writeAll", PROTECTED, STATIC)
        .addJavadoc("Writes the properties that are no fields.\n")
        .addTypeVariable(V)
        .addParameter(WRITER, "writer")
        .addParameter(adapterOf(V), "adapter")
        .addParameter(mapOf(V), "properties")
        .addException(IOException.class)
        .addCode(
            """
            for ($T<String, V> property : properties.entrySet()) {
              writer.name(property.getKey());
              adapter.toJson(writer, property.getValue());
            }
            """,
            Map.Entry.class)
        .build();
  }

  private static MethodSpec putNew() {
    return method(TypeName.VOID, "putNew", PROTECTED, STATIC)
        .addJavadoc("Keeps a property that is no field.\n")
        .addTypeVariable(V)
        .addParameter(READER, "reader")
        .addParameter(mapOf(V), "properties")
        .addParameter(STRING, "name")
        .addParameter(V, "value")
        .addCode(
            """
            if (properties.containsKey(name)) {
              throw new $T("Duplicate property at path " + reader.getPath());
            }
            properties.put(name, value);
            """,
            DATA_EXCEPTION)
        .build();
  }
}
