package io.larkfit.codegen.emit.model;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import io.larkfit.codegen.emit.TypeNames;
import io.larkfit.codegen.ir.Constraints;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The checks of one value, as calls on a {@code Check}: {@code .required().minLength(1)}. */
final class CheckChains {

  private final TypeNames types;
  private final PatternConstants patterns;

  CheckChains(TypeNames types, PatternConstants patterns) {
    this.types = types;
    this.patterns = patterns;
  }

  CodeBlock of(ModelField field) {
    List<CodeBlock> calls = new ArrayList<>();
    if (field.ir().required() && !field.value().nullable()) {
      calls.add(CodeBlock.of(".required()"));
    }
    if (field.constant() != null) {
      calls.add(CodeBlock.of(".equalTo($L)", field.constant()));
    }
    addCalls(calls, field.value(), new NameAllocator());
    return chain(calls);
  }

  CodeBlock of(Value value) {
    List<CodeBlock> calls = new ArrayList<>();
    addCalls(calls, value, new NameAllocator());
    return chain(calls);
  }

  /** Calls that may each go to a line of their own; the first stays where it is. */
  private static CodeBlock chain(List<CodeBlock> calls) {
    return CodeBlock.join(calls, "$Z");
  }

  private void addCalls(List<CodeBlock> calls, Value value, NameAllocator names) {
    Constraints constraints = value.constraints();
    if (constraints.pattern() != null) {
      calls.add(CodeBlock.of(".matches($L)", patterns.name(constraints.pattern())));
    }
    add(calls, "minLength", constraints.minLength());
    add(calls, "maxLength", constraints.maxLength());
    add(calls, constraints.exclusiveMinimum() ? "above" : "atLeast", constraints.minimum());
    add(calls, constraints.exclusiveMaximum() ? "below" : "atMost", constraints.maximum());
    add(calls, "multipleOf", constraints.multipleOf());
    add(calls, "minItems", constraints.minItems());
    add(calls, "maxItems", constraints.maxItems());
    if (constraints.uniqueItems()) {
      calls.add(CodeBlock.of(".uniqueItems()"));
    }
    add(calls, "minProperties", constraints.minProperties());
    add(calls, "maxProperties", constraints.maxProperties());
    if (value.type() instanceof TypeRef.ListOf list) {
      addElements(calls, "items", "item", list.element(), names);
    } else if (value.type() instanceof TypeRef.MapOf map) {
      addElements(calls, "values", "value", map.value(), names);
    }
  }

  private void addElements(
      List<CodeBlock> calls, String method, String wish, Value element, NameAllocator outer) {
    NameAllocator names = outer.clone();
    String name = names.newName(wish);
    boolean required = !element.nullable() && !(element.type() instanceof TypeRef.Any);
    List<CodeBlock> inner = new ArrayList<>();
    addCalls(inner, element, names);
    if (required && inner.isEmpty()) {
      calls.add(CodeBlock.of(".$L($T::required)", method, types.json("Check")));
      return;
    }
    if (required) {
      inner.add(0, CodeBlock.of(".required()"));
    }
    if (!inner.isEmpty()) {
      calls.add(CodeBlock.of(".$L($N -> $N$L)", method, name, name, chain(inner)));
    }
  }

  private static void add(List<CodeBlock> calls, String method, @Nullable Integer bound) {
    if (bound != null) {
      calls.add(CodeBlock.of(".$L($L)", method, bound));
    }
  }

  private static void add(List<CodeBlock> calls, String method, @Nullable BigDecimal bound) {
    if (bound != null) {
      calls.add(CodeBlock.of(".$L($L)", method, Literals.number(bound)));
    }
  }
}
