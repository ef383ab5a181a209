package io.larkfit.codegen.emit.model;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.larkfit.codegen.emit.DeprecatedTypes;
import io.larkfit.codegen.emit.Javadocs;
import io.larkfit.codegen.emit.TypeNames;
import io.larkfit.codegen.ir.Union;
import javax.lang.model.element.Modifier;

/**
 * A union's class:
 *
 * <pre>{@code
 * public final class Pet extends Union<Pet.Kind> {
 *   private static final UnionType<Pet, Kind> TYPE = …;
 *
 *   public static Pet ofCat(Cat cat);
 *   public @Nullable Cat asCat();
 *
 *   public enum Kind { CAT, DOG }
 * }
 * }</pre>
 */
final class UnionEmitter {

  private final TypeNames types;
  private final DeprecatedTypes deprecated;
  private final UnionTable table;

  UnionEmitter(TypeNames types, DeprecatedTypes deprecated) {
    this.types = types;
    this.deprecated = deprecated;
    this.table = new UnionTable(types);
  }

  TypeSpec emit(Union ir) {
    UnionShape union = new UnionShape(ir);
    TypeName unionType =
        ParameterizedTypeName.get(types.json("UnionType"), union.className(), union.kind());
    TypeSpec.Builder type =
        TypeSpec.classBuilder(union.className())
            .addJavadoc(
                Javadocs.render(
                    ir.doc(), "One of several kinds of `" + ir.name().simpleName() + "`."))
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .superclass(ParameterizedTypeName.get(types.json("Union"), union.kind()))
            .addField(
                FieldSpec.builder(
                        unionType,
                        ModelTable.NAME,
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                    .initializer(table.of(union))
                    .build())
            .addMethod(constructor(union));
    if (ir.doc().deprecated()) {
      type.addAnnotation(Deprecated.class);
    }
    union.alternatives().forEach(alternative -> type.addMethod(of(union, alternative)));
    union.alternatives().forEach(alternative -> type.addMethod(as(union, alternative)));
    type.addType(kinds(union));
    return deprecated.suppressIn(type, ir.alternatives().stream().map(a -> a.value().type()));
  }

  private static MethodSpec constructor(UnionShape union) {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(union.kind(), "kind")
        .addParameter(TypeNames.OBJECT, "value")
        .addStatement("super($L, kind, value)", ModelTable.NAME)
        .build();
  }

  private static MethodSpec of(UnionShape union, Union.Alternative alternative) {
    String parameter = UnionShape.parameter(alternative);
    return MethodSpec.methodBuilder("of" + alternative.javaName())
        .addJavadoc("Holds a value of this kind.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(union.className())
        .addParameter(TypeNames.unboxed(alternative.value().type()), parameter)
        .addStatement(
            "return $L.of($T.$L,$W$N)",
            ModelTable.NAME,
            union.kind(),
            union.constant(alternative),
            parameter)
        .build();
  }

  private static MethodSpec as(UnionShape union, Union.Alternative alternative) {
    return MethodSpec.methodBuilder("as" + alternative.javaName())
        .addJavadoc("The value if it is of this kind, else null.\n")
        .addModifiers(Modifier.PUBLIC)
        .returns(TypeNames.nullable(TypeNames.boxed(alternative.value().type())))
        .addStatement("return as($T.$L)", union.kind(), union.constant(alternative))
        .build();
  }

  private static TypeSpec kinds(UnionShape union) {
    TypeSpec.Builder kinds =
        TypeSpec.enumBuilder(union.kind())
            .addJavadoc("What it can be; later versions may know more.\n")
            .addModifiers(Modifier.PUBLIC);
    union.alternatives().forEach(alternative -> kinds.addEnumConstant(union.constant(alternative)));
    return kinds.build();
  }
}
