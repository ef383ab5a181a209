package io.larkfit.codegen.emit.model;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.larkfit.codegen.emit.DeprecatedTypes;
import io.larkfit.codegen.emit.Javadocs;
import io.larkfit.codegen.emit.TypeNames;
import io.larkfit.codegen.ir.Literal;
import io.larkfit.codegen.ir.Model;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * A model's class:
 *
 * <pre>{@code
 * public final class WeekdaySchedule {
 *   private final @Nullable String startTime;
 *
 *   public static Builder builder();
 *   public Builder toBuilder();
 *   public @Nullable String startTime();
 *   public static JsonAdapter<WeekdaySchedule> jsonAdapter(Moshi moshi);
 *
 *   public static final class Builder {}
 *   private static final class Adapter extends ModelAdapter<WeekdaySchedule, Builder> {}
 * }
 * }</pre>
 */
final class ModelEmitter {

  private final Discriminators discriminators;
  private final DeprecatedTypes deprecated;
  private final TypeNames types;
  private final AccessorEmitter accessors;
  private final ObjectMethodsEmitter objectMethods;
  private final BuilderEmitter builders;
  private final AdapterEmitter adapters;

  ModelEmitter(TypeNames types, DeprecatedTypes deprecated, Discriminators discriminators) {
    this.discriminators = discriminators;
    this.deprecated = deprecated;
    this.types = types;
    this.accessors = new AccessorEmitter(types);
    this.objectMethods = new ObjectMethodsEmitter(types);
    this.builders = new BuilderEmitter(types);
    this.adapters = new AdapterEmitter(types);
  }

  TypeSpec emit(Model ir) {
    ModelShape model = new ModelShape(ir);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(model.className())
            .addJavadoc(Javadocs.render(ir.doc(), "The object `" + ir.name().simpleName() + "`."))
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
    if (ir.doc().deprecated()) {
      type.addAnnotation(Deprecated.class);
    }
    addFields(type, model);
    type.addMethod(constructor(model)).addMethod(builder(model)).addMethod(toBuilder(model));
    model.members().flatMap(accessors::emit).forEach(type::addMethod);
    objectMethods.emit(model).forEach(type::addMethod);
    type.addMethod(AdapterEmitter.door("model", model.className(), model.adapter()))
        .addType(builders.emit(model))
        .addType(adapters.emit(model));
    return deprecated.suppressIn(type, model.members().map(ModelField::type));
  }

  private static void addFields(TypeSpec.Builder type, ModelShape model) {
    model
        .members()
        .forEach(
            field -> {
              type.addField(field.storedType(), field.name(), Modifier.PRIVATE, Modifier.FINAL);
              if (field.hasFlag()) {
                type.addField(TypeName.BOOLEAN, field.flag(), Modifier.PRIVATE, Modifier.FINAL);
              }
            });
  }

  private MethodSpec constructor(ModelShape model) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(model.builder(), "builder");
    for (ModelField field : model.fields()) {
      constructor.addStatement("this.$N =$Wbuilder.$N", field.name(), field.name());
      if (field.hasFlag()) {
        constructor.addStatement("this.$N =$Wbuilder.$N", field.flag(), field.flag());
      }
    }
    if (model.additional() != null) {
      String name = model.additional().name();
      constructor.addStatement("this.$N =$W$T.map(builder.$N)", name, types.json("Copies"), name);
    }
    return constructor.build();
  }

  /**
   * Constants are preset here and not in the builder's constructor: decoding starts from nothing.
   */
  private MethodSpec builder(ModelShape model) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("builder")
            .addJavadoc("Starts a new one.\n")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(model.builder())
            .addCode("return new $T()", model.builder());
    for (ModelField field : model.fields()) {
      CodeBlock preset = preset(model, field);
      if (preset != null) {
        String raw = field.ir().rawName();
        method.addCode("$Z.$N($L)", raw == null ? field.name() : raw, preset);
      }
    }
    return method.addCode(";\n").build();
  }

  private @Nullable CodeBlock preset(ModelShape model, ModelField field) {
    Literal name = discriminators.preset(model.ir(), field);
    return name == null ? field.constant() : field.literal(name);
  }

  private static MethodSpec toBuilder(ModelShape model) {
    boolean empty = model.members().findAny().isEmpty();
    return MethodSpec.methodBuilder("toBuilder")
        .addJavadoc("Starts a changed copy of this one.\n")
        .addModifiers(Modifier.PUBLIC)
        .returns(model.builder())
        .addStatement("return new $T($L)", model.builder(), empty ? "" : "this")
        .build();
  }
}
