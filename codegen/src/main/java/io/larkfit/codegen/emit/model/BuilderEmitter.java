package io.larkfit.codegen.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.larkfit.codegen.emit.TypeNames;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The nested {@code Builder} of a model: one method for each field. */
final class BuilderEmitter {

  private final ClassName values;
  private final ClassName modelBuilder;

  BuilderEmitter(TypeNames types) {
    this.values = types.json("Values");
    this.modelBuilder = types.json("ModelBuilder");
  }

  TypeSpec emit(ModelShape model) {
    TypeSpec.Builder builder =
        TypeSpec.classBuilder(model.builder())
            .addJavadoc("Builder of {@link $T}.\n", model.className())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .superclass(ParameterizedTypeName.get(modelBuilder, model.className(), model.builder()))
            .addMethod(
                // Not private: for Java 8, javac would make a class of its own to let the model in.
                MethodSpec.constructorBuilder()
                    .addParameter(values, "values")
                    .addStatement("super(values)")
                    .build());
    model.members().flatMap(field -> setters(model, field)).forEach(builder::addMethod);
    return builder.build();
  }

  private static Stream<MethodSpec> setters(ModelShape model, ModelField field) {
    MethodSpec setter = setter(model, field, field.name(), TypeNames.boxed(field.type()), "set");
    String rawName = field.ir().rawName();
    return rawName == null
        ? Stream.of(setter)
        : Stream.of(setter, setter(model, field, rawName, TypeNames.raw(field.type()), "setRaw"));
  }

  @SuppressWarnings("ReferenceEquality") // That very field, not one like it.
  private static MethodSpec setter(
      ModelShape model, ModelField field, String name, TypeName type, String keep) {
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
    return method.addStatement("return $L($L, $N)", keep, field.index(), field.name()).build();
  }
}
