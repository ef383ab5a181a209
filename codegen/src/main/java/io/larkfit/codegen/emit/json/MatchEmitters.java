package io.larkfit.codegen.emit.json;

import static io.larkfit.codegen.emit.json.Support.READER;
import static io.larkfit.codegen.emit.json.Support.V;
import static io.larkfit.codegen.emit.json.Support.adapterOf;
import static io.larkfit.codegen.emit.json.Support.finalClass;
import static io.larkfit.codegen.emit.json.Support.method;
import static io.larkfit.codegen.emit.json.Support.override;
import static io.larkfit.codegen.emit.json.Support.storing;
import static io.larkfit.codegen.emit.json.UnionAdapterEmitter.K;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.larkfit.codegen.emit.TypeNames;
import java.io.IOException;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** {@code Alternative}, {@code Match} and {@code Fit}: how well JSON fits a kind of a union. */
final class MatchEmitters {

  private final TypeNames types;
  private final ClassName fit;
  private final ParameterizedTypeName match;

  MatchEmitters(TypeNames types) {
    this.types = types;
    this.fit = types.json("Fit");
    this.match = ParameterizedTypeName.get(types.json("Match"), K);
  }

  Stream<TypeSpec> emit() {
    return Stream.of(alternative(), match(), fit());
  }

  private TypeSpec alternative() {
    TypeName itself = ParameterizedTypeName.get(types.json("Alternative"), K, V);
    TypeName predicate = ParameterizedTypeName.get(ClassName.get(Predicate.class), V);
    TypeSpec.Builder type =
        finalClass(types.json("Alternative"), "A kind of a union and what speaks for it.", PUBLIC)
            .addTypeVariable(K)
            .addTypeVariable(V);
    return storing(type, K, "kind", adapterOf(V), "adapter")
        .addField(TypeName.INT, "rank", PRIVATE)
        .addField(
            FieldSpec.builder(predicate, "expected", PRIVATE).initializer("value -> true").build())
        .addMethod(
            method(itself, "rank", PUBLIC)
                .addJavadoc("Goes before kinds of a lower rank that fit as well; 0 unless said.\n")
                .addParameter(TypeName.INT, "rank")
                .addStatement("this.rank = rank")
                .addStatement("return this")
                .build())
        .addMethod(
            method(itself, "expecting", PUBLIC)
                .addJavadoc("Goes behind all others for values that are not as expected.\n")
                .addParameter(predicate, "expected")
                .addStatement("this.expected = expected")
                .addStatement("return this")
                .build())
        .addMethod(
            method(match, "match")
                .addParameter(READER, "reader")
                .addException(IOException.class)
                .addCode(
                    """
                    $1T fit = new $1T();
                    reader.setTag($1T.class, fit);
                    V value = adapter.fromJson(reader);
                    return new $2T<>(
                        kind, value, expected.test(value) ? rank : Integer.MIN_VALUE, fit);
                    """,
                    fit,
                    types.json("Match"))
                .build())
        .build();
  }

  private TypeSpec match() {
    TypeSpec.Builder type =
        finalClass(types.json("Match"), "JSON decoded as one kind of a union.")
            .addTypeVariable(K)
            .addSuperinterface(ParameterizedTypeName.get(ClassName.get(Comparable.class), match));
    return storing(type, K, "kind", TypeNames.OBJECT, "value", TypeName.INT, "rank", fit, "fit")
        .addMethod(method(K, "kind").addStatement("return kind").build())
        .addMethod(method(TypeNames.OBJECT, "value").addStatement("return value").build())
        .addMethod(
            method(TypeName.VOID, "report")
                .addJavadoc("Tells a union around this one how well it fits.\n")
                .addParameter(READER, "reader")
                .addStatement("$T.add(reader, fit.known, fit.unknown)", fit)
                .build())
        .addMethod(
            override(TypeName.INT, "compareTo")
                .addParameter(match, "other")
                .addCode(
                    """
                    if (rank != other.rank) {
                      return Integer.compare(rank, other.rank);
                    }
                    return fit.known != other.fit.known
                        ? Integer.compare(fit.known, other.fit.known)
                        : Integer.compare(other.fit.unknown, fit.unknown);
                    """)
                .build())
        .build();
  }

  private TypeSpec fit() {
    return finalClass(fit, "Counts the properties that a model knows and those it doesn't.")
        .addField(TypeName.INT, "known")
        .addField(TypeName.INT, "unknown")
        .addMethod(
            method(TypeName.VOID, "add", STATIC)
                .addJavadoc("Adds to the count, if the reader is read on trial.\n")
                .addParameter(READER, "reader")
                .addParameter(TypeName.INT, "known")
                .addParameter(TypeName.INT, "unknown")
                .addCode(
                    """
                    $1T fit = reader.tag($1T.class);
                    if (fit != null) {
                      fit.known += known;
                      fit.unknown += unknown;
                    }
                    """,
                    fit)
                .build())
        .build();
  }
}
