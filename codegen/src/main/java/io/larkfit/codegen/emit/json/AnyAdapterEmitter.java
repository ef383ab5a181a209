package io.larkfit.codegen.emit.json;

import static io.larkfit.codegen.emit.json.Support.NULLABLE_OBJECT;
import static io.larkfit.codegen.emit.json.Support.STRING;
import static io.larkfit.codegen.emit.json.Support.WRITER;
import static io.larkfit.codegen.emit.json.Support.adapterOf;
import static io.larkfit.codegen.emit.json.Support.finalClass;
import static io.larkfit.codegen.emit.json.Support.fromJson;
import static io.larkfit.codegen.emit.json.Support.method;
import static io.larkfit.codegen.emit.json.Support.toJson;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.larkfit.codegen.emit.TypeNames;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** {@code AnyAdapter}: JSON of any kind, without loss of digits. */
final class AnyAdapterEmitter {

  private final TypeNames types;

  AnyAdapterEmitter(TypeNames types) {
    this.types = types;
  }

  TypeSpec emit() {
    return finalClass(
            types.json("AnyAdapter"),
            """
            JSON of any kind: null, Boolean, String, Long, BigDecimal for all other numbers, and
            unmodifiable lists and maps of these.\
            """)
        .superclass(adapterOf(NULLABLE_OBJECT))
        .addMethod(read())
        .addMethod(number())
        .addMethod(write())
        .addMethod(writeMap())
        .build();
  }

  private MethodSpec read() {
    return fromJson(
        NULLABLE_OBJECT,
        """
        switch (reader.peek()) {
          case BEGIN_ARRAY:
            return $1T.list(this).fromJson(reader);
          case BEGIN_OBJECT:
            return $1T.map(this).fromJson(reader);
          case STRING:
            return reader.nextString();
          case NUMBER:
            return number(reader.nextString());
          case BOOLEAN:
            return reader.nextBoolean();
          default:
            return reader.nextNull();
        }
        """,
        types.json("Json"));
  }

  private static MethodSpec number() {
    return method(TypeNames.OBJECT, "number", PRIVATE, STATIC)
        .addParameter(STRING, "text")
        .addCode(
            """
            try {
              return Long.valueOf(text);
            } catch (NumberFormatException e) {
              return new $T(text);
            }
            """,
            BigDecimal.class)
        .build();
  }

  private MethodSpec write() {
    return toJson(
        NULLABLE_OBJECT,
        "value",
        """
        if (value == null) {
          $1T.writeNull(writer);
        } else if (value instanceof $2T) {
          writeMap(writer, ($2T<?, ?>) value);
        } else if (value instanceof $3T) {
          writer.beginArray();
          for (Object item : ($3T<?>) value) {
            toJson(writer, item);
          }
          writer.endArray();
        } else if (value instanceof Number) {
          writer.value((Number) value);
        } else if (value instanceof Boolean) {
          writer.value((Boolean) value);
        } else if (value instanceof String) {
          writer.value((String) value);
        } else {
          throw new IllegalArgumentException("Not a JSON value: " + value.getClass());
        }
        """,
        types.json("NullableAdapter"),
        Map.class,
        List.class);
  }

  private static MethodSpec writeMap() {
    return method(TypeName.VOID, "writeMap", PRIVATE)
        .addParameter(WRITER, "writer")
        .addParameter(wildMap(), "map")
        .addException(IOException.class)
        .addCode(
            """
            writer.beginObject();
            for ($T<?, ?> entry : map.entrySet()) {
              writer.name((String) entry.getKey());
              toJson(writer, entry.getValue());
            }
            writer.endObject();
            """,
            Map.Entry.class)
        .build();
  }

  private static TypeName wildMap() {
    TypeName anything = WildcardTypeName.subtypeOf(Object.class);
    return ParameterizedTypeName.get(ClassName.get(Map.class), anything, anything);
  }
}
