package io.larkfit.codegen.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.larkfit.codegen.emit.TypeNames;
import io.larkfit.codegen.ir.Constraints;
import io.larkfit.codegen.ir.Literal;
import io.larkfit.codegen.ir.Rule;
import io.larkfit.codegen.ir.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * {@code TYPE}: all that the support classes need to know of a model.
 *
 * <pre>{@code
 * private static final ModelType<Span> TYPE =
 *     ModelType.of(Span.class, Span::new)
 *         .required("start", Schema.STRING)
 *         .optional("end", Schema.STRING.with("minLength: 1"));
 * }</pre>
 */
final class ModelTable {

  static final String NAME = "TYPE";

  /** Calls in one expression: javac's stack holds some thousands of them, and no more. */
  private static final int CHUNK = 200;

  private final ClassName modelType;
  private final ClassName conditions;
  private final SchemaExpressions schemas;
  private final Discriminators discriminators;

  ModelTable(TypeNames types, Discriminators discriminators) {
    this.modelType = types.json("ModelType");
    this.conditions = types.json("Conditions");
    this.schemas = new SchemaExpressions(types);
    this.discriminators = discriminators;
  }

  void addTo(TypeSpec.Builder type, ModelShape model) {
    List<CodeBlock> calls = calls(model);
    CodeBlock start =
        CodeBlock.of("$T.of($T.class, $T::new)", modelType, model.className(), model.className());
    boolean plain = calls.isEmpty();
    CodeBlock chain = CodeBlock.join(calls.subList(0, Math.min(CHUNK, calls.size())), "\n");
    type.addField(
        FieldSpec.builder(
                ParameterizedTypeName.get(modelType, model.className()),
                NAME,
                Modifier.PRIVATE,
                Modifier.STATIC,
                Modifier.FINAL)
            .initializer(plain ? "\n$>$>$L$L$<$<" : "\n$>$>$L$>$>\n$L$<$<$<$<", start, chain)
            .build());
    if (calls.size() > CHUNK) {
      type.addStaticBlock(more(calls));
    }
  }

  private static CodeBlock more(List<CodeBlock> calls) {
    CodeBlock.Builder block = CodeBlock.builder();
    for (int from = CHUNK; from < calls.size(); from += CHUNK) {
      List<CodeBlock> some = calls.subList(from, Math.min(from + CHUNK, calls.size()));
      block.addStatement("$L$>$>\n$L$<$<", NAME, CodeBlock.join(some, "\n"));
    }
    return block.build();
  }

  private List<CodeBlock> calls(ModelShape model) {
    List<CodeBlock> calls = new ArrayList<>();
    model.fields().forEach(field -> calls.add(field(model, field)));
    Value additional = model.ir().additional();
    if (additional != null) {
      calls.add(CodeBlock.of(".additional($L)", schemas.element(additional)));
    }
    Constraints constraints = model.ir().constraints();
    addSize(calls, constraints.minProperties(), "at least", "hasFewerThan");
    addSize(calls, constraints.maxProperties(), "at most", "hasMoreThan");
    model.ir().rules().forEach(rule -> calls.add(rule(model, rule)));
    return calls;
  }

  private CodeBlock field(ModelShape model, ModelField field) {
    CodeBlock constant = field.constant();
    CodeBlock schema = schemas.of(field.value(), constant);
    CodeBlock.Builder call =
        CodeBlock.builder()
            .add(
                ".$L($S,$W$L)",
                field.ir().required() ? "required" : "optional",
                field.wireName(),
                schema);
    Literal kind = discriminators.preset(model.ir(), field);
    CodeBlock preset = kind == null ? constant : field.literal(kind);
    if (preset != null) {
      call.add(".preset($L)", preset);
    }
    return call.add(field.ir().secret() ? ".secret()" : "").build();
  }

  private void addSize(
      List<CodeBlock> calls, @Nullable Integer bound, String words, String condition) {
    if (bound != null) {
      calls.add(
          CodeBlock.of(
              ".rule($S,$W$T.$L($L))",
              "must have " + words + " " + bound + " properties",
              conditions,
              condition,
              bound));
    }
  }

  private CodeBlock rule(ModelShape model, Rule rule) {
    CodeBlock violated =
        rule instanceof Rule.Forbidden forbidden
            ? all(model, forbidden.notAllOf())
            : unchosen(model, (Rule.Choice) rule);
    return CodeBlock.of(".rule($>$>\n$S,\n$L)$<$<", rule.message(), violated);
  }

  private CodeBlock all(ModelShape model, List<Rule.Test> tests) {
    CodeBlock all = null;
    for (Rule.Test test : tests) {
      for (CodeBlock each : conditions(model, test)) {
        all = all == null ? each : CodeBlock.of("$L$>$>\n.and($L)$<$<", all, each);
      }
    }
    return Objects.requireNonNull(all, "a rule tests something");
  }

  private List<CodeBlock> conditions(ModelShape model, Rule.Test test) {
    String property = model.field(test.javaName()).wireName();
    List<CodeBlock> all = new ArrayList<>();
    if (test.pattern() != null) {
      all.add(CodeBlock.of("$T.matches($S, $S)", conditions, property, test.pattern()));
    }
    if (!test.values().isEmpty()) {
      CodeBlock texts = strings(test.values().stream().map(Literal::text));
      all.add(CodeBlock.of("$T.isOneOf($S,$W$L)", conditions, property, texts));
    }
    if (all.isEmpty()) {
      all.add(CodeBlock.of("$T.isPresent($S)", conditions, property));
    }
    return all;
  }

  private CodeBlock unchosen(ModelShape model, Rule.Choice choice) {
    CodeBlock sets =
        choice.sets().stream()
            .map(set -> strings(set.stream().map(name -> model.field(name).wireName())))
            .map(set -> CodeBlock.of("new $T[] {$L}", String.class, set))
            .collect(CodeBlock.joining(",$W"));
    String method = choice.exclusive() ? "hasNotExactlyOneOf" : "hasNoneOf";
    return CodeBlock.of("$T.$L($L)", conditions, method, sets);
  }

  private static CodeBlock strings(Stream<String> texts) {
    return texts.map(text -> CodeBlock.of("$S", text)).collect(CodeBlock.joining(",$W"));
  }
}
