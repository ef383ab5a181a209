package io.larkfit.codegen.emit.model;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.larkfit.codegen.emit.TypeNames;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The nested {@code Builder} of a model: one method for each field, and {@code build()}. */
final class BuilderEmitter {

  private final TypeNames types;
  private final Conversions conversions;
  private final ChecksEmitter checks;

  BuilderEmitter(TypeNames types) {
    this.types = types;
    this.conversions = new Conversions(types);
    this.checks = new ChecksEmitter(types);
  }

  TypeSpec emit(ModelShape model) {
    TypeSpec.Builder builder =
        TypeSpec.classBuilder(model.builder())
            .addJavadoc("Builder of {@link $T}.\n", model.className())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addFields(checks.patterns(model));
    model.fields().forEach(field -> addStorage(builder, field));
    if (model.additional() != null) {
      builder.addField(additionalStorage(model.additional()));
    }
    if (model.holdsEnums()) {
      builder.addField(unrecognized(model));
    }
    builder.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    if (model.members().findAny().isPresent()) {
      builder.addMethod(copyConstructor(model));
    }
    model.members().flatMap(field -> setters(model, field)).forEach(builder::addMethod);
    return builder.addMethod(checks.build(model)).build();
  }

  private static void addStorage(TypeSpec.Builder builder, ModelField field) {
    builder.addField(field.builderType(), field.name(), Modifier.PRIVATE);
    if (field.hasFlag()) {
      builder.addField(TypeName.BOOLEAN, field.flag(), Modifier.PRIVATE);
    }
  }

  /** Mutable at first: the adapter adds to it. */
  private static FieldSpec additionalStorage(ModelField additional) {
    return FieldSpec.builder(additional.storedType(), additional.name(), Modifier.PRIVATE)
        .initializer("new $T<>()", LinkedHashMap.class)
        .build();
  }

  private FieldSpec unrecognized(ModelShape model) {
    TypeName type = types.json("Unrecognized");
    return FieldSpec.builder(type, model.free("unrecognized"), Modifier.PRIVATE, Modifier.FINAL)
        .initializer("new $T()", type)
        .build();
  }

  private static MethodSpec copyConstructor(ModelShape model) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(model.className(), "model");
    model
        .members()
        .forEach(
            field -> {
              constructor.addStatement("this.$N =$Wmodel.$N", field.name(), field.name());
              if (field.hasFlag()) {
                constructor.addStatement("this.$N =$Wmodel.$N", field.flag(), field.flag());
              }
            });
    return constructor.build();
  }

  private Stream<MethodSpec> setters(ModelShape model, ModelField field) {
    String rawName = field.ir().rawName();
    MethodSpec setter =
        setter(model, field, field.name(), TypeNames.boxed(field.type()), stored(model, field));
    if (!field.holdsEnum() || rawName == null) {
      return Stream.of(setter);
    }
    CodeBlock raw = conversions.copyOfRaw(field.type(), field.name());
    return Stream.of(setter, setter(model, field, rawName, TypeNames.raw(field.type()), raw));
  }

  private CodeBlock stored(ModelShape model, ModelField field) {
    return conversions.toStored(field, field.name(), model.free("unrecognized"));
  }

  @SuppressWarnings("ReferenceEquality") // That very field, not one like it.
  private MethodSpec setter(
      ModelShape model, ModelField field, String name, TypeName type, CodeBlock stored) {
    boolean nullable = field != model.additional();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addJavadoc(FieldDocs.setter(model, field, name))
            .addModifiers(Modifier.PUBLIC)
            .returns(model.builder())
            .addParameter(nullable ? TypeNames.nullable(type) : type, field.name());
    if (field.ir().doc().deprecated()) {
      method.addAnnotation(Deprecated.class);
    }
    if (!nullable) {
      method.addStatement("$T.requireNonNull($N, $S)", Objects.class, field.name(), field.name());
    }
    if (field.holdsEnum()) {
      method.addStatement("$N.remove($S)", model.free("unrecognized"), field.wireName());
    }
    method.addStatement("this.$N = $L", field.name(), stored);
    if (field.hasFlag()) {
      method.addStatement("this.$N = true", field.flag());
    }
    return method.addStatement("return this").build();
  }
}
