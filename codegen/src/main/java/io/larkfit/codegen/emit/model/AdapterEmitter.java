package io.larkfit.codegen.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.larkfit.codegen.emit.TypeNames;
import java.io.IOException;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The nested {@code Adapter} of a model: what stands between the generic reading and writing of
 * objects in {@code ModelAdapter} and the model's fields.
 */
final class AdapterEmitter {

  static final ClassName JSON_ADAPTER = ClassName.get("com.squareup.moshi", "JsonAdapter");
  static final ClassName MOSHI = ClassName.get("com.squareup.moshi", "Moshi");
  private static final ClassName READER = ClassName.get("com.squareup.moshi", "JsonReader");
  private static final ClassName WRITER = ClassName.get("com.squareup.moshi", "JsonWriter");

  private final TypeNames types;

  AdapterEmitter(TypeNames types) {
    this.types = types;
  }

  /** {@code static JsonAdapter<T> jsonAdapter(Moshi)}, by which all else finds a type's adapter. */
  static MethodSpec door(String what, ClassName type, ClassName adapter) {
    return MethodSpec.methodBuilder("jsonAdapter")
        .addJavadoc("Reads and writes the $L as JSON.\n", what)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(ParameterizedTypeName.get(JSON_ADAPTER, type))
        .addParameter(MOSHI, "moshi")
        .addStatement("return new $T(moshi)", adapter)
        .build();
  }

  TypeSpec emit(ModelShape model) {
    AdapterFields adapters = new AdapterFields(model, new AdapterExpressions(types));
    TypeSpec.Builder adapter =
        TypeSpec.classBuilder(model.adapter())
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .superclass(
                ParameterizedTypeName.get(
                    types.json("ModelAdapter"), model.className(), model.builder()))
            .addField(fields(model))
            .addFields(adapters.declarations())
            .addMethod(constructor(model, adapters))
            .addMethod(read(model, adapters));
    if (model.additional() != null) {
      adapter.addMethod(readUnknown(model, model.additional(), adapters));
    }
    return adapter.addMethod(write(model, adapters)).build();
  }

  /** {@code FIELDS}: the names, in the order of the cases in {@code read}. */
  private FieldSpec fields(ModelShape model) {
    List<CodeBlock> runs = FieldRuns.of(model.fields());
    boolean fitsOneLine = runs.stream().mapToInt(run -> run.toString().length()).sum() <= 47;
    CodeBlock value =
        fitsOneLine
            ? CodeBlock.of("new $T()$L", types.json("Fields"), CodeBlock.join(runs, ""))
            : CodeBlock.of(
                "\n$>$>new $T()$>$>\n$L$<$<$<$<", types.json("Fields"), CodeBlock.join(runs, "\n"));
    return FieldSpec.builder(
            types.json("Fields"), "FIELDS", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(value)
        .build();
  }

  private static MethodSpec constructor(ModelShape model, AdapterFields adapters) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(MOSHI, "moshi")
            .addStatement("super(FIELDS,$W$T::new,$W$T::new)", model.builder(), model.className());
    return constructor.addCode(adapters.assignments()).build();
  }

  private static MethodSpec read(ModelShape model, AdapterFields adapters) {
    MethodSpec.Builder method =
        override("read", model.builder())
            .addParameter(READER, "reader")
            .addParameter(TypeName.INT, "field")
            .addParameter(model.builder(), "builder")
            .addException(IOException.class);
    List<ModelField> fields = model.fields();
    if (fields.isEmpty()) {
      return method.addStatement("throw new $T(field)", AssertionError.class).build();
    }
    method.beginControlFlow("switch (field)");
    for (int i = 0; i < fields.size(); i++) {
      ModelField field = fields.get(i);
      String raw = field.ir().rawName();
      method
          .addCode("case $L:$>\n", i)
          .addStatement(
              "return builder.$N($Z$L.fromJson(reader))",
              raw == null ? field.name() : raw,
              adapters.of(field.value()))
          .addCode("$<");
    }
    return method
        .addCode("default:$>\n")
        .addStatement("throw new $T(field)", AssertionError.class)
        .addCode("$<")
        .endControlFlow()
        .build();
  }

  private static MethodSpec readUnknown(
      ModelShape model, ModelField additional, AdapterFields adapters) {
    CodeBlock adapter = adapters.ofAdditional();
    return override("readUnknown", TypeName.VOID)
        .addParameter(READER, "reader")
        .addParameter(String.class, "name")
        .addParameter(model.builder(), "builder")
        .addException(IOException.class)
        .addStatement(
            "putNew(reader, builder.$N, name, $L.fromJson(reader))", additional.name(), adapter)
        .build();
  }

  private MethodSpec write(ModelShape model, AdapterFields adapters) {
    MethodSpec.Builder method =
        override("write", TypeName.VOID)
            .addParameter(WRITER, "writer")
            .addParameter(model.className(), "model")
            .addException(IOException.class);
    for (ModelField field : model.fields()) {
      CodeBlock arguments =
          CodeBlock.of(
              "writer,$W$S,$W$L,$Wmodel.$N",
              field.wireName(),
              adapters.of(field.value()),
              field.name());
      if (field.hasFlag()) {
        method.beginControlFlow("if (model.$N)", field.flag());
      }
      method.addStatement(
          "$L($L)", field.value().nullable() ? "writeOrNull" : "writeIfAny", arguments);
      if (field.hasFlag()) {
        method.endControlFlow();
      }
    }
    if (model.additional() != null) {
      method.addStatement(
          "writeAll(writer, $L, model.$N)", adapters.ofAdditional(), model.additional().name());
    }
    return method.build();
  }

  private static MethodSpec.Builder override(String name, TypeName returns) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(returns);
  }
}
