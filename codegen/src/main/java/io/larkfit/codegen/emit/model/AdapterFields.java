package io.larkfit.codegen.emit.model;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.larkfit.codegen.emit.TypeNames;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The adapters that a model's adapter holds: one for each type, and none for plain scalars. */
final class AdapterFields {

  private final AdapterExpressions expressions;
  private final ModelShape model;
  private final Map<String, Held> held = new LinkedHashMap<>();
  private final NameAllocator names = new NameAllocator();

  private record Held(String name, TypeName type, CodeBlock expression) {}

  AdapterFields(ModelShape model, AdapterExpressions expressions) {
    this.model = model;
    this.expressions = expressions;
    model.fields().forEach(field -> of(field.value()));
    if (model.additional() != null) {
      ofAdditional();
    }
  }

  /** The expression that reaches a value's adapter. */
  CodeBlock of(Value value) {
    CodeBlock expression = expressions.of(value);
    if (AdapterExpressions.isConstant(value)) {
      return expression;
    }
    Held adapter = held.get(expression.toString());
    if (adapter == null) {
      String name = names.newName(AdapterExpressions.name(value));
      adapter = new Held(name, type(value), expression);
      held.put(expression.toString(), adapter);
    }
    return CodeBlock.of("$N", adapter.name());
  }

  /** The adapter of each further property. */
  CodeBlock ofAdditional() {
    Value additional = model.ir().additional();
    if (additional == null) {
      throw new IllegalStateException(model.ir().name() + " keeps no further properties");
    }
    return of(additional);
  }

  List<FieldSpec> declarations() {
    return held.values().stream()
        .map(
            adapter ->
                FieldSpec.builder(adapter.type(), adapter.name(), Modifier.PRIVATE, Modifier.FINAL)
                    .build())
        .toList();
  }

  CodeBlock assignments() {
    CodeBlock.Builder assignments = CodeBlock.builder();
    for (Held adapter : held.values()) {
      assignments.addStatement("$N = $L", adapter.name(), adapter.expression());
    }
    return assignments.build();
  }

  private static TypeName type(Value value) {
    TypeName type = TypeNames.raw(value.type());
    boolean nullable = value.nullable() || value.type() instanceof TypeRef.Any;
    return ParameterizedTypeName.get(
        AdapterEmitter.JSON_ADAPTER, nullable ? TypeNames.nullable(type) : type);
  }
}
