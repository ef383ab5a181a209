package io.larkfit.codegen.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.larkfit.codegen.emit.DeprecatedTypes;
import io.larkfit.codegen.emit.TypeNames;
import io.larkfit.codegen.ir.ApiSpec;
import io.larkfit.codegen.ir.TypeRef;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * {@code GeneratedJsonAdapters}: the adapters by class. Models and unions register themselves, so
 * that no class is loaded before it is needed; the rest are few. Classes are compared and not their
 * names, which tools that shade or shrink jars change.
 */
final class AdapterRegistryEmitter {

  /** Types in one class: a method holds 64 KB, and a class 65,535 constants. */
  private static final int CHUNK = 1000;

  private static final ClassName JSON_ADAPTER = ClassName.get("com.squareup.moshi", "JsonAdapter");
  private static final ClassName MOSHI = ClassName.get("com.squareup.moshi", "Moshi");
  private static final TypeName ADAPTER =
      TypeNames.nullable(
          ParameterizedTypeName.get(JSON_ADAPTER, WildcardTypeName.subtypeOf(Object.class)));

  private final ApiSpec spec;
  private final TypeNames types;
  private final DeprecatedTypes deprecated;
  private final SchemaExpressions schemas;

  AdapterRegistryEmitter(ApiSpec spec, TypeNames types, DeprecatedTypes deprecated) {
    this.spec = spec;
    this.types = types;
    this.deprecated = deprecated;
    this.schemas = new SchemaExpressions(types);
  }

  TypeSpec emit() {
    List<TypeRef> known = List.copyOf(SpecTypes.withAdapters(spec));
    TypeSpec.Builder type =
        TypeSpec.classBuilder(types.json("GeneratedJsonAdapters"))
            .addJavadoc("Finds the adapters of the generated types.\n")
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(JSON_ADAPTER.nestedClass("Factory"))
            // Written out, because javac warns of a default constructor in an exported package.
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC).build());
    if (known.size() <= CHUNK) {
      type.addMethod(
              create()
                  .addCode("return annotations.isEmpty() ? find(type, moshi) : null;\n")
                  .build())
          .addMethod(find(known, registered()));
    } else {
      addInParts(type, known);
    }
    return deprecated.suppressIn(type, known.stream());
  }

  private void addInParts(TypeSpec.Builder type, List<TypeRef> known) {
    MethodSpec.Builder create = create().addStatement("$T adapter = null", ADAPTER);
    for (int from = 0; from < known.size(); from += CHUNK) {
      String part = "Part" + (from / CHUNK + 1);
      create.addStatement("adapter = adapter != null ? adapter : $L.find(type, moshi)", part);
      type.addType(
          TypeSpec.classBuilder(part)
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
              .addMethod(
                  find(
                      known.subList(from, Math.min(from + CHUNK, known.size())),
                      CodeBlock.of("null")))
              .build());
    }
    create.addStatement("adapter = adapter != null ? adapter : $L", registered());
    type.addMethod(create.addStatement("return annotations.isEmpty() ? adapter : null").build());
  }

  private static MethodSpec.Builder create() {
    TypeName annotations =
        ParameterizedTypeName.get(
            ClassName.get(Set.class), WildcardTypeName.subtypeOf(Annotation.class));
    return MethodSpec.methodBuilder("create")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(ADAPTER)
        .addParameter(Type.class, "type")
        .addParameter(annotations, "annotations")
        .addParameter(MOSHI, "moshi");
  }

  private CodeBlock registered() {
    return CodeBlock.of("$T.find(type, moshi)", types.json("RegisteredTypes"));
  }

  private MethodSpec find(List<TypeRef> some, CodeBlock otherwise) {
    MethodSpec.Builder find =
        MethodSpec.methodBuilder("find")
            .addModifiers(Modifier.STATIC)
            .returns(ADAPTER)
            .addParameter(Type.class, "type")
            .addParameter(MOSHI, "moshi");
    some.forEach(each -> find.addCode(lookUp(each)));
    return find.addStatement("return $L", otherwise).build();
  }

  private CodeBlock lookUp(TypeRef known) {
    TypeName type = TypeNames.boxed(known);
    CodeBlock.Builder lookUp = CodeBlock.builder().beginControlFlow("if ($L)", is(type));
    if (known instanceof TypeRef.EnumRef ref) {
      lookUp.addStatement(
          "return $T.of($L).adapter(moshi)", types.json("EnumShape"), schemas.enumeration(ref));
    } else if (known instanceof TypeRef.Scalar scalar) {
      lookUp.addStatement("return $L.adapter(moshi)", schemas.scalar(scalar.kind()));
    } else if (known instanceof TypeRef.Any) {
      lookUp.addStatement("return $T.ANY.adapter(moshi)", types.json("AnyShape"));
    } else {
      lookUp.addStatement("return $T.jsonAdapter(moshi)", type);
    }
    return lookUp.endControlFlow().build();
  }

  private static CodeBlock is(TypeName type) {
    return type.isBoxedPrimitive()
        ? CodeBlock.of("type == $T.class || type == $T.class", type, type.unbox())
        : CodeBlock.of("type == $T.class", type);
  }
}
