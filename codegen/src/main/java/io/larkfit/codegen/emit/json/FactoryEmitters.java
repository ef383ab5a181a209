package io.larkfit.codegen.emit.json;

import static io.larkfit.codegen.emit.json.Support.JSON_ADAPTER;
import static io.larkfit.codegen.emit.json.Support.MOSHI;
import static io.larkfit.codegen.emit.json.Support.finalClass;
import static io.larkfit.codegen.emit.json.Support.method;
import static io.larkfit.codegen.emit.json.Support.override;
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
import com.palantir.javapoet.WildcardTypeName;
import io.larkfit.codegen.emit.TypeNames;
import io.larkfit.codegen.ir.ScalarKind;
import io.larkfit.codegen.ir.TypeRef;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The two factories that {@code Json.moshi()} consists of. */
final class FactoryEmitters {

  /** Types in one method: a method holds no more than 64 KB. */
  private static final int CHUNK = 300;

  private static final ClassName FACTORY = JSON_ADAPTER.nestedClass("Factory");
  private static final TypeName WILD = WildcardTypeName.subtypeOf(Object.class);
  private static final TypeName ADAPTER = ParameterizedTypeName.get(JSON_ADAPTER, WILD);
  private static final TypeName WILD_CLASS =
      ParameterizedTypeName.get(ClassName.get(Class.class), WILD);

  private final TypeNames types;
  private final Needs needs;

  FactoryEmitters(TypeNames types, Needs needs) {
    this.types = types;
    this.needs = needs;
  }

  /** Compares classes and not their names, which tools that shade or shrink jars change. */
  TypeSpec.Builder generated() {
    List<TypeRef> known = needs.adapted();
    TypeSpec.Builder type =
        finalClass(
                types.json("GeneratedJsonAdapters"),
                "Finds the adapters of the generated types.",
                PUBLIC)
            .addSuperinterface(FACTORY)
            .addMethod(Support.openConstructor());
    return known.size() <= CHUNK
        ? type.addMethod(
            create().addCode(unlessAnnotated(lookUp(known))).addStatement("return null").build())
        : inChunks(type, known);
  }

  private TypeSpec.Builder inChunks(TypeSpec.Builder type, List<TypeRef> known) {
    List<MethodSpec> finders = new ArrayList<>();
    CodeBlock.Builder calls = CodeBlock.builder();
    calls.addStatement("$T adapter = null", ADAPTER);
    for (int from = 0; from < known.size(); from += CHUNK) {
      MethodSpec finder =
          find(finders.size() + 1, known.subList(from, Math.min(from + CHUNK, known.size())));
      finders.add(finder);
      calls
          .beginControlFlow("if (adapter == null)")
          .addStatement("adapter = $N(type, moshi)", finder)
          .endControlFlow();
    }
    calls.addStatement("return adapter");
    return type.addMethod(create().addCode(unlessAnnotated(calls.build())).build())
        .addMethods(finders);
  }

  private MethodSpec find(int chunk, List<TypeRef> some) {
    return method(TypeNames.nullable(ADAPTER), "find" + chunk, PRIVATE, STATIC)
        .addParameter(Type.class, "type")
        .addParameter(MOSHI, "moshi")
        .addCode(lookUp(some))
        .addStatement("return null")
        .build();
  }

  private CodeBlock lookUp(List<TypeRef> known) {
    CodeBlock.Builder lookUp = CodeBlock.builder();
    for (TypeRef ref : known) {
      if (ref instanceof TypeRef.EnumRef constant) {
        lookUp
            .beginControlFlow("if (type == $T.class)", TypeNames.of(constant.name()))
            .addStatement("return $L", EnumAdapterExpressions.of(constant, types))
            .endControlFlow();
      } else if (ref instanceof TypeRef.ObjectRef object) {
        ClassName name = TypeNames.of(object.name());
        lookUp
            .beginControlFlow("if (type == $T.class)", name)
            .addStatement("return $T.jsonAdapter(moshi)", name)
            .endControlFlow();
      }
    }
    return lookUp.build();
  }

  private static CodeBlock unlessAnnotated(CodeBlock code) {
    return CodeBlock.builder()
        .beginControlFlow("if (!annotations.isEmpty())")
        .addStatement("return null")
        .endControlFlow()
        .add(code)
        .build();
  }

  private static MethodSpec.Builder create() {
    TypeName annotations =
        ParameterizedTypeName.get(
            ClassName.get(Set.class), WildcardTypeName.subtypeOf(Annotation.class));
    return override(TypeNames.nullable(ADAPTER), "create")
        .addParameter(Type.class, "type")
        .addParameter(annotations, "annotations")
        .addParameter(MOSHI, "moshi");
  }

  /** Moshi's own adapters would come next: the reflective ones for classes among them. */
  TypeSpec standard() {
    TypeName adapters = ParameterizedTypeName.get(ClassName.get(Map.class), WILD_CLASS, ADAPTER);
    return finalClass(
            types.json("StandardJsonAdapters"),
            "Finds the adapters of scalars, lists and maps, and refuses all other types.")
        .addSuperinterface(FACTORY)
        .addField(
            FieldSpec.builder(adapters, "SCALARS", PRIVATE, STATIC, FINAL)
                .initializer("new $T<>()", HashMap.class)
                .build())
        .addStaticBlock(scalars())
        .addMethod(
            create()
                .addCode(
                    """
                    $1T adapter = SCALARS.get(type);
                    if (adapter != null) {
                      return adapter;
                    }
                    if (isOf($2T.class, type)) {
                      return $3T.list(moshi.adapter(lastArgument(type)));
                    }
                    if (isOf($4T.class, type)) {
                      return $3T.map(moshi.adapter(lastArgument(type)));
                    }
                    throw new IllegalArgumentException("No JSON adapter was generated for " + type);
                    """,
                    ADAPTER,
                    List.class,
                    types.json("Json"),
                    Map.class)
                .build())
        .addMethod(
            method(TypeName.BOOLEAN, "isOf", PRIVATE, STATIC)
                .addParameter(WILD_CLASS, "raw")
                .addParameter(Type.class, "type")
                .addStatement(
                    "return type instanceof $1T && (($1T) type).getRawType() == raw",
                    ParameterizedType.class)
                .build())
        .addMethod(
            method(ClassName.get(Type.class), "lastArgument", PRIVATE, STATIC)
                .addParameter(Type.class, "type")
                .addCode(
                    """
                    Type[] arguments = (($T) type).getActualTypeArguments();
                    return arguments[arguments.length - 1];
                    """,
                    ParameterizedType.class)
                .build())
        .build();
  }

  private CodeBlock scalars() {
    CodeBlock.Builder block = CodeBlock.builder();
    for (ScalarKind kind : needs.scalars()) {
      TypeName type = TypeNames.boxed(new TypeRef.Scalar(kind));
      CodeBlock adapter = CodeBlock.of("$T.$L", types.json("Json"), kind);
      block.addStatement("SCALARS.put($T.class, $L)", type, adapter);
      if (type.isBoxedPrimitive()) {
        block.addStatement("SCALARS.put($T.class, $L)", type.unbox(), adapter);
      }
    }
    if (needs.any()) {
      block.addStatement("SCALARS.put($T.class, $T.ANY)", TypeNames.OBJECT, types.json("Json"));
    }
    return block.build();
  }
}
