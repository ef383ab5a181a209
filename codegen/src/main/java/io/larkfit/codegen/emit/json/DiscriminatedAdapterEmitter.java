package io.larkfit.codegen.emit.json;

import static io.larkfit.codegen.emit.json.Support.DATA_EXCEPTION;
import static io.larkfit.codegen.emit.json.Support.READER;
import static io.larkfit.codegen.emit.json.Support.STRING;
import static io.larkfit.codegen.emit.json.Support.T;
import static io.larkfit.codegen.emit.json.Support.adapterOf;
import static io.larkfit.codegen.emit.json.Support.finalClass;
import static io.larkfit.codegen.emit.json.Support.method;
import static io.larkfit.codegen.emit.json.Support.storing;
import static io.larkfit.codegen.emit.json.Support.toJson;
import static io.larkfit.codegen.emit.json.UnionAdapterEmitter.K;
import static io.larkfit.codegen.emit.json.UnionAdapterEmitter.KIND;
import static io.larkfit.codegen.emit.json.UnionAdapterEmitter.OF;
import static io.larkfit.codegen.emit.json.UnionAdapterEmitter.VALUE;
import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.larkfit.codegen.emit.TypeNames;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** {@code DiscriminatedAdapter}: unions whose objects say themselves which kind they are. */
final class DiscriminatedAdapterEmitter {

  private final TypeNames types;

  DiscriminatedAdapterEmitter(TypeNames types) {
    this.types = types;
  }

  Stream<TypeSpec> emit() {
    return Stream.of(adapter(), labelling());
  }

  private TypeSpec adapter() {
    TypeName kinds = ParameterizedTypeName.get(ClassName.get(Map.class), STRING, K);
    return TypeSpec.classBuilder(types.json("DiscriminatedAdapter"))
        .addJavadoc("A union whose objects name their kind in one of their properties.\n")
        .addModifiers(PUBLIC, ABSTRACT)
        .addTypeVariable(T)
        .addTypeVariable(K)
        .superclass(ParameterizedTypeName.get(types.json("UnionAdapter"), T, K))
        .addField(STRING, "property", PRIVATE, FINAL)
        .addField(
            FieldSpec.builder(kinds, "kinds", PRIVATE, FINAL)
                .initializer("new $T<>()", LinkedHashMap.class)
                .build())
        .addMethod(constructor())
        .addMethod(alternative())
        .addMethod(labelled())
        .addMethod(fromJson())
        .addMethod(discriminator())
        .build();
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(PROTECTED)
        .addParameter(STRING, "property")
        .addParameter(OF, "of")
        .addParameter(KIND, "kind")
        .addParameter(VALUE, "value")
        .addStatement("super(of, kind, value)")
        .addStatement("this.property = property")
        .build();
  }

  private static MethodSpec alternative() {
    TypeName anyAdapter =
        ParameterizedTypeName.get(
            Support.JSON_ADAPTER, WildcardTypeName.subtypeOf(TypeNames.OBJECT));
    return method(TypeName.VOID, "alternative", PROTECTED, FINAL)
        .varargs()
        .addParameter(K, "kind")
        .addParameter(anyAdapter, "adapter")
        .addParameter(ArrayTypeName.of(String.class), "names")
        .addCode(
            """
            add(kind, adapter);
            for (String name : names) {
              kinds.put(name, kind);
            }
            """)
        .build();
  }

  private MethodSpec labelled() {
    return method(adapterOf(T), "labelled", PROTECTED, FINAL)
        .addJavadoc("For a model that doesn't know the property: writes it beside the others.\n")
        .returns(adapterOf(Support.V))
        .addTypeVariable(Support.V)
        .addParameter(STRING, "name")
        .addParameter(adapterOf(Support.V), "adapter")
        .addStatement("return new $T<>(property, name, adapter)", types.json("LabellingAdapter"))
        .build();
  }

  private static MethodSpec fromJson() {
    return Support.fromJson(
            T,
            """
            String name;
            try ($1T peek = reader.peekJson()) {
              name = discriminator(peek);
            }
            K kind = kinds.get(name);
            if (kind == null) {
              throw new $2T(
                  "Unknown "
                      + property
                      + " '"
                      + name
                      + "' at path "
                      + reader.getPath()
                      + "; known: "
                      + String.join(", ", kinds.keySet()));
            }
            return read(reader, kind);
            """,
            READER,
            DATA_EXCEPTION)
        .toBuilder()
        .addModifiers(FINAL)
        .build();
  }

  private static MethodSpec discriminator() {
    return method(STRING, "discriminator", PRIVATE)
        .addParameter(READER, "reader")
        .addException(IOException.class)
        .addCode(
            """
            String path = reader.getPath();
            reader.beginObject();
            while (reader.hasNext()) {
              if (reader.nextName().equals(property)) {
                return reader.nextString();
              }
              reader.skipValue();
            }
            throw new $T("Required property '" + property + "' missing at path " + path);
            """,
            DATA_EXCEPTION)
        .build();
  }

  private TypeSpec labelling() {
    TypeSpec.Builder type =
        finalClass(types.json("LabellingAdapter"), "Adds the name of a kind to its objects.")
            .addTypeVariable(T)
            .superclass(adapterOf(T));
    return storing(type, STRING, "property", STRING, "name", adapterOf(T), "adapter")
        .addMethod(Support.fromJson(T, "return adapter.fromJson(reader);\n"))
        .addMethod(
            toJson(
                T,
                "model",
                """
                writer.beginObject();
                writer.name(property).value(name);
                int flattened = writer.beginFlatten();
                adapter.toJson(writer, model);
                writer.endFlatten(flattened);
                writer.endObject();
                """))
        .build();
  }
}
