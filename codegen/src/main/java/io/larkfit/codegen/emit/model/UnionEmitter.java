package io.larkfit.codegen.emit.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.larkfit.codegen.emit.DeprecatedTypes;
import io.larkfit.codegen.emit.Javadocs;
import io.larkfit.codegen.emit.TypeNames;
import io.larkfit.codegen.ir.Union;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/**
 * A union's class:
 *
 * <pre>{@code
 * public final class Pet {
 *   public enum Kind { CAT, DOG }
 *
 *   public static Pet ofCat(Cat cat);
 *   public Kind kind();
 *   public @Nullable Cat asCat();
 *   public Object value();
 *   public static JsonAdapter<Pet> jsonAdapter(Moshi moshi);
 *
 *   private static final class Adapter extends DiscriminatedAdapter<Pet, Kind> {}
 * }
 * }</pre>
 */
final class UnionEmitter {

  private final TypeNames types;
  private final DeprecatedTypes deprecated;
  private final Discriminators discriminators;

  UnionEmitter(TypeNames types, DeprecatedTypes deprecated, Discriminators discriminators) {
    this.types = types;
    this.deprecated = deprecated;
    this.discriminators = discriminators;
  }

  TypeSpec emit(Union ir) {
    UnionShape union = new UnionShape(ir);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(union.className())
            .addJavadoc(
                Javadocs.render(
                    ir.doc(), "One of several kinds of `" + ir.name().simpleName() + "`."))
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addFields(PatternConstants.of(union).fields())
            .addField(union.kind(), "kind", Modifier.PRIVATE, Modifier.FINAL)
            .addField(TypeNames.OBJECT, "value", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(constructor(union));
    if (ir.doc().deprecated()) {
      type.addAnnotation(Deprecated.class);
    }
    UnionMethods methods = new UnionMethods(types, union);
    union.alternatives().forEach(alternative -> type.addMethod(methods.of(alternative)));
    type.addMethod(kind(union));
    union.alternatives().forEach(alternative -> type.addMethod(methods.as(alternative)));
    type.addMethod(value())
        .addMethod(equality(union))
        .addMethod(hash())
        .addMethod(text(union))
        .addMethod(AdapterEmitter.door("union", union.className(), union.adapter()))
        .addType(kinds(union))
        .addType(new UnionAdapterClass(types, discriminators).emit(union));
    return deprecated.suppressIn(type, ir.alternatives().stream().map(a -> a.value().type()));
  }

  private static MethodSpec constructor(UnionShape union) {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(union.kind(), "kind")
        .addParameter(TypeNames.OBJECT, "value")
        .addStatement("this.kind = kind")
        .addStatement("this.value = value")
        .build();
  }

  private static MethodSpec kind(UnionShape union) {
    return MethodSpec.methodBuilder("kind")
        .addJavadoc("Which of the {@code as…} methods has the value.\n")
        .addModifiers(Modifier.PUBLIC)
        .returns(union.kind())
        .addStatement("return kind")
        .build();
  }

  private static MethodSpec value() {
    return MethodSpec.methodBuilder("value")
        .addJavadoc("The value, whatever its kind; an enum as its value on the wire.\n")
        .addModifiers(Modifier.PUBLIC)
        .returns(TypeNames.OBJECT)
        .addStatement("return value")
        .build();
  }

  private static MethodSpec equality(UnionShape union) {
    ClassName name = union.className();
    return override("equals", TypeName.BOOLEAN)
        .addParameter(TypeNames.nullable(TypeNames.OBJECT), "other")
        .addStatement(
            "return other instanceof $1T\n&& kind == (($1T) other).kind\n"
                + "&& value.equals((($1T) other).value)",
            name)
        .build();
  }

  private static MethodSpec hash() {
    return override("hashCode", TypeName.INT)
        .addStatement("return $T.hash(kind, value)", Objects.class)
        .build();
  }

  private static MethodSpec text(UnionShape union) {
    return override("toString", ClassName.get(String.class))
        .addStatement("return $S + value + $S", union.className().simpleName() + "{", "}")
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

  private static MethodSpec.Builder override(String name, TypeName returns) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(returns);
  }

  static AnnotationSpec unchecked() {
    return AnnotationSpec.builder(SuppressWarnings.class)
        .addMember("value", CodeBlock.of("$S", "unchecked"))
        .build();
  }
}
