package io.larkfit.codegen.emit.json;

import static io.larkfit.codegen.emit.json.Support.DATA_EXCEPTION;
import static io.larkfit.codegen.emit.json.Support.READER;
import static io.larkfit.codegen.emit.json.Support.STRING;
import static io.larkfit.codegen.emit.json.Support.T;
import static io.larkfit.codegen.emit.json.Support.TOKEN;
import static io.larkfit.codegen.emit.json.Support.WRITER;
import static io.larkfit.codegen.emit.json.Support.adapterOf;
import static io.larkfit.codegen.emit.json.Support.finalClass;
import static io.larkfit.codegen.emit.json.Support.method;
import static io.larkfit.codegen.emit.json.Support.storing;
import static io.larkfit.codegen.emit.json.Support.toJson;
import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.larkfit.codegen.emit.TypeNames;
import io.larkfit.codegen.ir.ScalarKind;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** {@code ScalarAdapter}: strict where Moshi's own adapters take a number for a string. */
final class ScalarAdapterEmitter {

  private static final Set<ScalarKind> PARSED =
      EnumSet.of(
          ScalarKind.DATE, ScalarKind.DATE_TIME, ScalarKind.UUID, ScalarKind.URI, ScalarKind.BYTES);

  private final ClassName name;
  private final Set<ScalarKind> kinds;

  ScalarAdapterEmitter(TypeNames types, Needs needs) {
    this.name = types.json("ScalarAdapter");
    this.kinds = needs.scalars();
  }

  TypeSpec emit() {
    TypeName read = ParameterizedTypeName.get(name.nestedClass("Read"), T);
    TypeName write = ParameterizedTypeName.get(name.nestedClass("Write"), T);
    TypeSpec.Builder type =
        finalClass(name, "A scalar; a number is no string here, nor a string a number.")
            .addTypeVariable(T)
            .superclass(adapterOf(T));
    storing(type, TOKEN, "token", read, "read", write, "write");
    if (!Collections.disjoint(kinds, PARSED)) {
      type.addMethod(parsed());
    }
    addIfNeeded(type, ScalarKind.UUID, uuid());
    addIfNeeded(type, ScalarKind.URI, uri());
    addIfNeeded(type, ScalarKind.FLOAT, nextFloat());
    addIfNeeded(type, ScalarKind.DECIMAL, nextDecimal());
    return type.addMethod(fromJson())
        .addMethod(toJson(T, "value", "write.write(writer, value);\n"))
        .addType(function("Read", method(T, "read").addParameter(READER, "reader")))
        .addType(
            function(
                "Write",
                method(TypeName.VOID, "write")
                    .addParameter(WRITER, "writer")
                    .addParameter(T, "value")))
        .build();
  }

  private void addIfNeeded(TypeSpec.Builder type, ScalarKind kind, MethodSpec method) {
    if (kinds.contains(kind)) {
      type.addMethod(method);
    }
  }

  /** The text itself is never part of the message: it may be a secret. */
  private static MethodSpec parsed() {
    return method(adapterOf(T), "parsed", STATIC)
        .addJavadoc("A scalar that is a string on the wire.\n")
        .addTypeVariable(T)
        .addParameter(STRING, "expected")
        .addParameter(function(STRING, TypeNames.nullable(T)), "parse")
        .addParameter(function(T, STRING), "print")
        .addCode(
            """
            return new ScalarAdapter<>(
                $T.STRING,
                reader -> {
                  String path = reader.getPath();
                  try {
                    T value = parse.apply(reader.nextString());
                    if (value != null) {
                      return value;
                    }
                  } catch (IllegalArgumentException | $T e) {
                    // said below, without the text
                  }
                  throw new $T("Expected " + expected + " at path " + path);
                },
                (writer, value) -> writer.value(print.apply(value)));
            """,
            TOKEN,
            DateTimeException.class,
            DATA_EXCEPTION)
        .build();
  }

  /** Java's parser also takes {@code 1-1-1-1-1}. */
  private static MethodSpec uuid() {
    return method(adapterOf(ClassName.get(UUID.class)), "uuid", STATIC)
        .addCode(
            """
            return parsed(
                "a UUID",
                text -> text.length() == 36 ? $1T.fromString(text) : null,
                $1T::toString);
            """,
            UUID.class)
        .build();
  }

  private static MethodSpec uri() {
    return method(adapterOf(ClassName.get(URI.class)), "uri", STATIC)
        .addStatement("return parsed($1S, $2T::create, $2T::toString)", "a URI", URI.class)
        .build();
  }

  private static MethodSpec nextFloat() {
    return method(TypeName.FLOAT, "nextFloat", STATIC)
        .addParameter(READER, "reader")
        .addException(IOException.class)
        .addCode(
            """
            float value = (float) reader.nextDouble();
            if (Float.isInfinite(value)) {
              throw new $T("Expected a float at path " + reader.getPath());
            }
            return value;
            """,
            DATA_EXCEPTION)
        .build();
  }

  private static MethodSpec nextDecimal() {
    return method(ClassName.get(BigDecimal.class), "nextDecimal", STATIC)
        .addParameter(READER, "reader")
        .addException(IOException.class)
        .addStatement("return new $T(reader.nextString())", BigDecimal.class)
        .build();
  }

  private static MethodSpec fromJson() {
    return Support.fromJson(
        T,
        """
        $1T actual = reader.peek();
        if (actual != token) {
          throw new $2T(
              "Expected " + token + " but was " + actual + " at path " + reader.getPath());
        }
        return read.read(reader);
        """,
        TOKEN,
        DATA_EXCEPTION);
  }

  private static TypeSpec function(String name, MethodSpec.Builder method) {
    return TypeSpec.interfaceBuilder(name)
        .addTypeVariable(T)
        .addMethod(method.addModifiers(PUBLIC, ABSTRACT).addException(IOException.class).build())
        .build();
  }

  private static TypeName function(TypeName from, TypeName to) {
    return ParameterizedTypeName.get(ClassName.get(Function.class), from, to);
  }
}
