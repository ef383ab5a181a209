package io.larkfit.codegen.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.larkfit.codegen.emit.Javadocs;
import io.larkfit.codegen.emit.TypeNames;
import io.larkfit.codegen.ir.EnumType;
import javax.lang.model.element.Modifier;

/**
 * An open enum: {@code MONDAY(1)}, …, {@code UNRECOGNIZED}, {@code value()} and {@code of(raw)}.
 */
final class EnumEmitter {

  private static final String UNRECOGNIZED = "UNRECOGNIZED";

  private final TypeNames types;

  EnumEmitter(TypeNames types) {
    this.types = types;
  }

  TypeSpec emit(EnumType ir) {
    ClassName name = TypeNames.of(ir.name());
    TypeName raw = TypeNames.enumValue(ir.raw());
    TypeSpec.Builder type =
        TypeSpec.enumBuilder(name)
            .addJavadoc(Javadocs.render(ir.doc(), "The values of `" + name.simpleName() + "`."))
            .addModifiers(Modifier.PUBLIC);
    if (ir.doc().deprecated()) {
      type.addAnnotation(Deprecated.class);
    }
    ir.constants().forEach(constant -> addConstant(type, constant, ir));
    return type.addEnumConstant(UNRECOGNIZED, unrecognized())
        .addField(TypeNames.nullable(raw.box()), "value", Modifier.PRIVATE, Modifier.FINAL)
        .addMethod(constructor(raw))
        .addMethod(value(raw))
        .addMethod(of(name, raw))
        .build();
  }

  private static void addConstant(TypeSpec.Builder type, EnumType.Constant constant, EnumType ir) {
    TypeSpec.Builder body =
        TypeSpec.anonymousClassBuilder(Literals.ofEnum(constant.value(), ir.raw()))
            .addJavadoc(Javadocs.render(constant.doc(), ""));
    if (constant.doc().deprecated()) {
      body.addAnnotation(Deprecated.class);
    }
    type.addEnumConstant(constant.javaName(), body.build());
  }

  private static TypeSpec unrecognized() {
    return TypeSpec.anonymousClassBuilder("null")
        .addJavadoc("Any value that this version does not know.\n")
        .build();
  }

  private static MethodSpec constructor(TypeName raw) {
    return MethodSpec.constructorBuilder()
        .addParameter(TypeNames.nullable(raw.box()), "value")
        .addStatement("this.value = value")
        .build();
  }

  private MethodSpec value(TypeName raw) {
    return MethodSpec.methodBuilder("value")
        .addJavadoc("The value on the wire; {@link #UNRECOGNIZED} has none, and throws.\n")
        .addModifiers(Modifier.PUBLIC)
        .returns(raw)
        .addStatement("return $T.known(this, value)", types.json("EnumShape"))
        .build();
  }

  private static MethodSpec of(ClassName name, TypeName raw) {
    return MethodSpec.methodBuilder("of")
        .addJavadoc("The constant of a wire value; {@link #UNRECOGNIZED} if there is none.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(name)
        .addParameter(raw, "raw")
        .beginControlFlow("for ($T constant : values())", name)
        .beginControlFlow(
            raw.isPrimitive()
                ? "if (constant.value != null && constant.value == raw)"
                : "if (raw.equals(constant.value))")
        .addStatement("return constant")
        .endControlFlow()
        .endControlFlow()
        .addStatement("return UNRECOGNIZED")
        .build();
  }
}
