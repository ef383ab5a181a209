package io.larkfit.codegen.emit.model;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.larkfit.codegen.emit.DeprecatedTypes;
import io.larkfit.codegen.emit.Javadocs;
import io.larkfit.codegen.emit.TypeNames;
import io.larkfit.codegen.ir.Model;
import javax.lang.model.element.Modifier;

/**
 * A model's class:
 *
 * <pre>{@code
 * public final class WeekdaySchedule extends Model {
 *   private static final ModelType<WeekdaySchedule> TYPE = …;
 *
 *   public static Builder builder();
 *   public Builder toBuilder();
 *   public @Nullable String startTime();
 *
 *   public static final class Builder extends ModelBuilder<WeekdaySchedule, Builder> {}
 * }
 * }</pre>
 */
final class ModelEmitter {

  private final TypeNames types;
  private final DeprecatedTypes deprecated;
  private final ModelTable table;
  private final AccessorEmitter accessors = new AccessorEmitter();
  private final BuilderEmitter builders;

  ModelEmitter(TypeNames types, DeprecatedTypes deprecated, Discriminators discriminators) {
    this.types = types;
    this.deprecated = deprecated;
    this.table = new ModelTable(types, discriminators);
    this.builders = new BuilderEmitter(types);
  }

  TypeSpec emit(Model ir) {
    ModelShape model = new ModelShape(ir);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(model.className())
            .addJavadoc(Javadocs.render(ir.doc(), "The object `" + ir.name().simpleName() + "`."))
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .superclass(types.json("Model"));
    if (ir.doc().deprecated()) {
      type.addAnnotation(Deprecated.class);
    }
    table.addTo(type, model);
    type.addMethod(constructor()).addMethod(builder(model)).addMethod(toBuilder(model));
    model.members().flatMap(accessors::emit).forEach(type::addMethod);
    type.addType(builders.emit(model));
    return deprecated.suppressIn(type, model.members().map(ModelField::type));
  }

  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(types.json("Values"), "values")
        .addStatement("super(values)")
        .build();
  }

  private static MethodSpec builder(ModelShape model) {
    return MethodSpec.methodBuilder("builder")
        .addJavadoc("Starts a new one.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(model.builder())
        .addStatement("return new $T($L.start())", model.builder(), ModelTable.NAME)
        .build();
  }

  private MethodSpec toBuilder(ModelShape model) {
    return MethodSpec.methodBuilder("toBuilder")
        .addJavadoc("Starts a changed copy of this one.\n")
        .addModifiers(Modifier.PUBLIC)
        .returns(model.builder())
        .addStatement("return new $T($T.of(this))", model.builder(), types.json("Values"))
        .build();
  }
}
