package io.larkfit.codegen.emit.json;

import static io.larkfit.codegen.emit.json.Support.MOSHI;
import static io.larkfit.codegen.emit.json.Support.NULLABLE_OBJECT;
import static io.larkfit.codegen.emit.json.Support.READER;
import static io.larkfit.codegen.emit.json.Support.STRING;
import static io.larkfit.codegen.emit.json.Support.T;
import static io.larkfit.codegen.emit.json.Support.TOKEN;
import static io.larkfit.codegen.emit.json.Support.WRITER;
import static io.larkfit.codegen.emit.json.Support.adapterOf;
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
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.larkfit.codegen.emit.TypeNames;
import io.larkfit.codegen.ir.ScalarKind;
import io.larkfit.codegen.ir.TypeRef;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.function.Function;

/** {@code Json}: the adapters that models are put together from, and the door for everyone else. */
final class JsonEmitter {

  private final TypeNames types;
  private final Needs needs;

  JsonEmitter(TypeNames types, Needs needs) {
    this.types = types;
    this.needs = needs;
  }

  TypeSpec emit() {
    TypeSpec.Builder json =
        finalClass(
            types.json("Json"),
            "JSON without reflection: the adapters of the models and of what they consist of.",
            PUBLIC);
    needs.scalars().forEach(kind -> json.addField(scalar(kind)));
    if (needs.any()) {
      json.addField(any());
    }
    json.addField(moshiField())
        .addMethod(hiddenConstructor())
        .addMethod(moshi())
        .addMethod(adapter())
        .addMethod(wrapping("list", listOf(T), "ListAdapter"))
        .addMethod(wrapping("map", mapOf(T), "MapAdapter"))
        .addMethod(wrapping("nullable", TypeNames.nullable(T), "NullableAdapter"));
    if (needs.standaloneEnums()) {
      json.addMethod(enumeration());
    }
    return needs.checked() ? json.addMethod(text()).build() : json.build();
  }

  private FieldSpec scalar(ScalarKind kind) {
    ClassName scalars = scalarAdapter();
    return switch (kind) {
      case BOOLEAN -> scalar(kind, "BOOLEAN", CodeBlock.of("$T::nextBoolean", READER));
      case INT32 -> scalar(kind, "NUMBER", CodeBlock.of("$T::nextInt", READER));
      case INT64 -> scalar(kind, "NUMBER", CodeBlock.of("$T::nextLong", READER));
      case FLOAT -> scalar(kind, "NUMBER", CodeBlock.of("$T::nextFloat", scalars));
      case DOUBLE -> scalar(kind, "NUMBER", CodeBlock.of("$T::nextDouble", READER));
      case DECIMAL -> scalar(kind, "NUMBER", CodeBlock.of("$T::nextDecimal", scalars));
      case STRING -> scalar(kind, "STRING", CodeBlock.of("$T::nextString", READER));
      case DATE -> date();
      case DATE_TIME -> dateTime();
      case UUID -> constant(kind, CodeBlock.of("$T.uuid()", scalars));
      case URI -> constant(kind, CodeBlock.of("$T.uri()", scalars));
      case BYTES -> bytes();
    };
  }

  private FieldSpec scalar(ScalarKind kind, String token, CodeBlock read) {
    return constant(
        kind,
        indented(
            CodeBlock.of(
                "new $T<>($T.$L, $L, $T::value)", scalarAdapter(), TOKEN, token, read, WRITER)));
  }

  private FieldSpec date() {
    return parsed(
        ScalarKind.DATE,
        "a date such as 2024-05-31",
        CodeBlock.of("$1T::parse, $1T::toString", LocalDate.class));
  }

  /** {@code toString()} would leave out seconds of zero, which RFC 3339 does not allow. */
  private FieldSpec dateTime() {
    return parsed(
        ScalarKind.DATE_TIME,
        "a date-time such as 2024-05-31T08:00:00Z",
        CodeBlock.of(
            "$T::parse,\n$>$>$T.ISO_OFFSET_DATE_TIME::format$<$<",
            OffsetDateTime.class,
            DateTimeFormatter.class));
  }

  private FieldSpec bytes() {
    CodeBlock functions = CodeBlock.of("$1T::decodeBase64, $1T::base64", TypeNames.BYTE_STRING);
    return parsed(ScalarKind.BYTES, "base64", functions);
  }

  private FieldSpec parsed(ScalarKind kind, String description, CodeBlock functions) {
    return constant(
        kind, indented(CodeBlock.of("$T.parsed($S, $L)", scalarAdapter(), description, functions)));
  }

  private FieldSpec any() {
    return constant(NULLABLE_OBJECT, "ANY", CodeBlock.of("new $T()", types.json("AnyAdapter")));
  }

  private static CodeBlock indented(CodeBlock value) {
    return CodeBlock.of("\n$>$>$L$<$<", value);
  }

  private static FieldSpec constant(ScalarKind kind, CodeBlock value) {
    return constant(TypeNames.boxed(new TypeRef.Scalar(kind)), kind.name(), value);
  }

  private static FieldSpec constant(TypeName type, String name, CodeBlock value) {
    return FieldSpec.builder(adapterOf(type), name, PUBLIC, STATIC, FINAL)
        .initializer(value)
        .build();
  }

  private FieldSpec moshiField() {
    return FieldSpec.builder(MOSHI, "MOSHI", PRIVATE, STATIC, FINAL)
        .initializer(
            "\n$>$>new $T().add(new $T()).add(new $T()).build()$<$<",
            MOSHI.nestedClass("Builder"),
            types.json("GeneratedJsonAdapters"),
            types.json("StandardJsonAdapters"))
        .build();
  }

  private static MethodSpec moshi() {
    return method(MOSHI, "moshi", PUBLIC, STATIC)
        .addJavadoc("Knows the generated models and nothing else: no reflection is ever reached.\n")
        .addStatement("return MOSHI")
        .build();
  }

  private static MethodSpec adapter() {
    return method(adapterOf(T), "adapter", PUBLIC, STATIC)
        .addJavadoc(
            """
            The adapter of a generated type, a scalar, or a list or map of these.

            @throws $T if the type is none of them
            """,
            IllegalArgumentException.class)
        .addTypeVariable(T)
        .addParameter(Type.class, "type")
        .addStatement("return MOSHI.adapter(type)")
        .build();
  }

  private MethodSpec wrapping(String name, TypeName type, String adapter) {
    return method(adapterOf(type), name, PUBLIC, STATIC)
        .addTypeVariable(T)
        .addParameter(adapterOf(T), "adapter")
        .addStatement("return new $T<>(adapter)", types.json(adapter))
        .build();
  }

  private MethodSpec enumeration() {
    TypeVariableName raw = TypeVariableName.get("R");
    return method(adapterOf(T), "enumeration", PUBLIC, STATIC)
        .addJavadoc("For an enum that stands alone; models keep the raw value instead.\n")
        .addTypeVariable(T)
        .addTypeVariable(raw)
        .addParameter(adapterOf(raw), "adapter")
        .addParameter(function(raw, T), "of")
        .addParameter(function(T, raw), "value")
        .addStatement("return new $T<>(adapter, of, value)", types.json("EnumAdapter"))
        .build();
  }

  private static TypeName function(TypeName from, TypeName to) {
    return ParameterizedTypeName.get(ClassName.get(Function.class), from, to);
  }

  private MethodSpec text() {
    MethodSpec.Builder method =
        method(STRING, "text", PUBLIC, STATIC)
            .addJavadoc("A scalar's text as it stands in JSON, without quotes.\n")
            .addParameter(TypeNames.OBJECT, "scalar");
    if (needs.scalars().contains(ScalarKind.DATE_TIME)) {
      method
          .beginControlFlow("if (scalar instanceof $T)", OffsetDateTime.class)
          .addStatement(
              "return $T.ISO_OFFSET_DATE_TIME.format(($T) scalar)",
              DateTimeFormatter.class,
              OffsetDateTime.class)
          .endControlFlow();
    }
    if (needs.scalars().contains(ScalarKind.BYTES)) {
      method
          .beginControlFlow("if (scalar instanceof $T)", TypeNames.BYTE_STRING)
          .addStatement("return (($T) scalar).base64()", TypeNames.BYTE_STRING)
          .endControlFlow();
    }
    return method.addStatement("return scalar.toString()").build();
  }

  private ClassName scalarAdapter() {
    return types.json("ScalarAdapter");
  }
}
