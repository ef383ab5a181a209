package io.larkfit.codegen.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.larkfit.codegen.emit.TypeNames;
import io.larkfit.codegen.ir.Union;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code TYPE}: all that the support classes need to know of a union.
 *
 * <pre>{@code
 * UnionType.discriminated(Pet.class, Pet::new, "kind")
 *     .alternative(Kind.CAT, Schema.of(Cat.class), "cat")
 * }</pre>
 */
final class UnionTable {

  private final ClassName unionType;
  private final SchemaExpressions schemas;

  UnionTable(TypeNames types) {
    this.unionType = types.json("UnionType");
    this.schemas = new SchemaExpressions(types);
  }

  CodeBlock of(UnionShape union) {
    List<CodeBlock> alternatives = new ArrayList<>();
    union.alternatives().forEach(alternative -> alternatives.add(of(union, alternative)));
    return CodeBlock.of(
        "\n$>$>$L$>$>\n$L$<$<$<$<", start(union), CodeBlock.join(alternatives, "\n"));
  }

  private CodeBlock start(UnionShape union) {
    String discriminator = union.ir().discriminator();
    String method = union.ir().exclusive() ? "oneOf" : "anyOf";
    return CodeBlock.of(
        "$T.$L($T.class, $T::new$L)",
        unionType,
        discriminator == null ? method : "discriminated",
        union.className(),
        union.className(),
        discriminator == null ? "" : CodeBlock.of(", $S", discriminator));
  }

  private CodeBlock of(UnionShape union, Union.Alternative alternative) {
    CodeBlock names =
        alternative.discriminatorValues().stream()
            .map(name -> CodeBlock.of(",$W$S", name))
            .collect(CodeBlock.joining(""));
    return CodeBlock.of(
        ".alternative($T.$L,$W$L$L)",
        union.kind(),
        union.constant(alternative),
        schemas.of(alternative.value()),
        names);
  }
}
