package io.larkfit.codegen.emit.model;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import io.larkfit.codegen.emit.TypeNames;
import io.larkfit.codegen.ir.Constraints;
import io.larkfit.codegen.ir.Literal;
import io.larkfit.codegen.ir.Rule;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * {@code build()}: what the spec demands of each field and of several together, as in {@code
 * violations.check("weekday", weekday).required().atLeast(1)}.
 */
final class ChecksEmitter {

  private final TypeNames types;

  ChecksEmitter(TypeNames types) {
    this.types = types;
  }

  /** The constants that {@link #build} refers to. */
  List<FieldSpec> patterns(ModelShape model) {
    return PatternConstants.of(model).fields();
  }

  MethodSpec build(ModelShape model) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("build").addModifiers(Modifier.PUBLIC).returns(model.className());
    CodeBlock checks = checks(model);
    if (checks.isEmpty() && !model.holdsEnums()) {
      return method
          .addJavadoc("Makes the model.\n")
          .addStatement("return new $T(this)", model.className())
          .build();
    }
    String violations = model.free("violations");
    return method
        .addJavadoc(
            "Makes the model.\n\n@throws $T if anything is missing or not allowed, naming all of it\n",
            types.json("InvalidModelException"))
        .addCode(start(model, violations))
        .addCode(checks)
        .addStatement("$N.throwIfAny()", violations)
        .addStatement("return new $T(this)", model.className())
        .build();
  }

  private CodeBlock start(ModelShape model, String violations) {
    CodeBlock unrecognized =
        model.holdsEnums() ? CodeBlock.of(", $N", model.free("unrecognized")) : CodeBlock.of("");
    return CodeBlock.builder()
        .addStatement(
            "$T $N = new $T($S$L)",
            types.json("Violations"),
            violations,
            types.json("Violations"),
            model.ir().name().simpleName(),
            unrecognized)
        .build();
  }

  private CodeBlock checks(ModelShape model) {
    PatternConstants patterns = PatternConstants.of(model);
    CheckChains chains = new CheckChains(types, patterns);
    String violations = model.free("violations");
    CodeBlock.Builder checks = CodeBlock.builder();
    for (ModelField field : model.fields()) {
      CodeBlock chain = chains.of(field);
      if (!chain.isEmpty()) {
        checks.addStatement(
            "$N.check($S,$W$N)$L", violations, field.wireName(), field.name(), chain);
      }
    }
    if (model.additional() != null) {
      checks.addStatement(
          "$N.additional($N, $T.FIELDS)$L",
          violations,
          model.additional().name(),
          model.adapter(),
          chains.of(model.additional().value()));
    }
    if (isSized(model.ir().constraints())) {
      checks.addStatement(size(model, violations));
    }
    for (Rule rule : model.ir().rules()) {
      checks.addStatement(
          rule instanceof Rule.Forbidden forbidden
              ? forbidden(model, forbidden, patterns, violations)
              : choice(model, (Rule.Choice) rule, violations));
    }
    return checks.build();
  }

  private static boolean isSized(Constraints constraints) {
    return constraints.minProperties() != null || constraints.maxProperties() != null;
  }

  private static CodeBlock size(ModelShape model, String violations) {
    List<CodeBlock> terms = new ArrayList<>();
    for (ModelField field : model.fields()) {
      terms.add(field.ir().required() ? CodeBlock.of("true") : field.presence());
    }
    CodeBlock more =
        model.additional() == null
            ? CodeBlock.of("0")
            : CodeBlock.of("$N.size()", model.additional().name());
    Constraints constraints = model.ir().constraints();
    terms.add(0, more);
    terms.add(0, CodeBlock.of("$L", max(constraints)));
    terms.add(
        0,
        CodeBlock.of("$L", constraints.minProperties() == null ? 0 : constraints.minProperties()));
    return CodeBlock.of("$N.properties($L)", violations, CodeBlock.join(terms, ",$W"));
  }

  private static CodeBlock max(Constraints constraints) {
    return constraints.maxProperties() == null
        ? CodeBlock.of("$T.MAX_VALUE", Integer.class)
        : CodeBlock.of("$L", constraints.maxProperties());
  }

  /** {@code violations.forbid("…", !(a != null && b != null) && !(c != null))}. */
  private static CodeBlock choice(ModelShape model, Rule.Choice rule, String violations) {
    List<CodeBlock> sets = new ArrayList<>();
    for (List<String> set : rule.sets()) {
      CodeBlock all =
          set.stream()
              .map(name -> field(model, name).presence())
              .collect(CodeBlock.joining(" && "));
      sets.add(CodeBlock.of(rule.exclusive() ? "($L ? 1 : 0)" : "!($L)", all));
    }
    CodeBlock violated = CodeBlock.join(sets, rule.exclusive() ? "\n    + " : "\n    && ");
    return CodeBlock.of(
        "$N.forbid(\n$S,\n$L$L)",
        violations,
        rule.message(),
        violated,
        rule.exclusive() ? " != 1" : "");
  }

  private CodeBlock forbidden(
      ModelShape model, Rule.Forbidden rule, PatternConstants patterns, String violations) {
    List<CodeBlock> tests = new ArrayList<>();
    for (Rule.Test test : rule.notAllOf()) {
      ModelField field = field(model, test.javaName());
      if (test.pattern() != null) {
        tests.add(
            CodeBlock.of(
                "$T.matches($N, $L)",
                types.json("Violations"),
                field.name(),
                patterns.name(test.pattern())));
      }
      if (!test.values().isEmpty()) {
        tests.add(
            CodeBlock.of(
                "$T.isOneOf($N, $L)",
                types.json("Violations"),
                field.name(),
                texts(test.values())));
      }
      if (test.pattern() == null && test.values().isEmpty()) {
        tests.add(field.presence());
      }
    }
    return CodeBlock.of(
        "$N.forbid(\n$S,\n$L)", violations, rule.message(), CodeBlock.join(tests, "\n    && "));
  }

  private static CodeBlock texts(List<Literal> values) {
    return values.stream()
        .map(value -> CodeBlock.of("$S", value.text()))
        .collect(CodeBlock.joining(", "));
  }

  private static ModelField field(ModelShape model, String name) {
    return model.fields().stream()
        .filter(field -> field.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    model.ir().pointer() + ": a rule names " + name + ", which is no field"));
  }
}
