package io.larkfit.codegen.emit.model;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.larkfit.codegen.emit.TypeNames;
import io.larkfit.codegen.ir.ScalarKind;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Union;
import io.larkfit.codegen.ir.Value;
import javax.lang.model.element.Modifier;

/** The nested {@code Adapter} of a union: a list of its kinds. */
final class UnionAdapterClass {

  private final TypeNames types;
  private final Discriminators discriminators;
  private final AdapterExpressions expressions;

  UnionAdapterClass(TypeNames types, Discriminators discriminators) {
    this.types = types;
    this.discriminators = discriminators;
    this.expressions = new AdapterExpressions(types);
  }

  TypeSpec emit(UnionShape union) {
    String parent = union.ir().discriminator() == null ? "BestFitAdapter" : "DiscriminatedAdapter";
    return TypeSpec.classBuilder(union.adapter())
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .superclass(ParameterizedTypeName.get(types.json(parent), union.className(), union.kind()))
        .addMethod(constructor(union))
        .build();
  }

  private MethodSpec constructor(UnionShape union) {
    String discriminator = union.ir().discriminator();
    CodeBlock first =
        discriminator == null
            ? CodeBlock.of("$L", union.ir().exclusive())
            : CodeBlock.of("$S", discriminator);
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(AdapterEmitter.MOSHI, "moshi")
            .addStatement(
                "super($1L,$W$2T::new,$W$2T::kind,$W$2T::value)", first, union.className());
    for (Union.Alternative alternative : union.alternatives()) {
      constructor.addStatement(
          discriminator == null
              ? bestFit(union, alternative)
              : discriminated(union, discriminator, alternative));
    }
    return constructor.build();
  }

  private CodeBlock discriminated(
      UnionShape union, String property, Union.Alternative alternative) {
    CodeBlock adapter = expressions.of(alternative.value());
    if (!discriminators.isKnownTo(alternative, property)) {
      String name = alternative.discriminatorValues().get(0);
      adapter = CodeBlock.of("labelled($S, $L)", name, adapter);
    }
    CodeBlock names =
        alternative.discriminatorValues().stream()
            .map(name -> CodeBlock.of(",$W$S", name))
            .collect(CodeBlock.joining(""));
    return CodeBlock.of(
        "alternative($T.$L,$W$L$L)", union.kind(), union.constant(alternative), adapter, names);
  }

  private CodeBlock bestFit(UnionShape union, Union.Alternative alternative) {
    Value value = alternative.value();
    CodeBlock.Builder call =
        CodeBlock.builder()
            .add(
                "alternative($T.$L,$W$L)",
                union.kind(),
                union.constant(alternative),
                expressions.of(value));
    int rank = rank(value.type());
    if (rank != 0) {
      call.add("$Z.rank($L)", rank);
    }
    if (value.type() instanceof TypeRef.EnumRef ref) {
      call.add("$Z.expecting(raw -> $1T.of(raw) != $1T.UNRECOGNIZED)", TypeNames.of(ref.name()));
    } else {
      CodeBlock chain = new CheckChains(types, PatternConstants.of(union)).of(value);
      if (ModelShape.isConstrained(value)) {
        call.add("$Z.expecting($T.passing(check -> check$L))", types.json("Violations"), chain);
      }
    }
    return call.build();
  }

  /**
   * Where several fit, the one that says most: an integer before a number, a date before a string.
   */
  private static int rank(TypeRef type) {
    if (type instanceof TypeRef.Any) {
      return -1;
    }
    if (type instanceof TypeRef.EnumRef) {
      return 2;
    }
    boolean plain =
        !(type instanceof TypeRef.Scalar scalar)
            || scalar.kind() == ScalarKind.STRING
            || scalar.kind() == ScalarKind.BOOLEAN
            || scalar.kind() == ScalarKind.FLOAT
            || scalar.kind() == ScalarKind.DOUBLE
            || scalar.kind() == ScalarKind.DECIMAL;
    return plain ? 0 : 1;
  }
}
