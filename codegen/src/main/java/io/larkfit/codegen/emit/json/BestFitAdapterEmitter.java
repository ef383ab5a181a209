package io.larkfit.codegen.emit.json;

import static io.larkfit.codegen.emit.json.Support.DATA_EXCEPTION;
import static io.larkfit.codegen.emit.json.Support.READER;
import static io.larkfit.codegen.emit.json.Support.T;
import static io.larkfit.codegen.emit.json.Support.TOKEN;
import static io.larkfit.codegen.emit.json.Support.V;
import static io.larkfit.codegen.emit.json.Support.adapterOf;
import static io.larkfit.codegen.emit.json.Support.method;
import static io.larkfit.codegen.emit.json.UnionAdapterEmitter.K;
import static io.larkfit.codegen.emit.json.UnionAdapterEmitter.KIND;
import static io.larkfit.codegen.emit.json.UnionAdapterEmitter.OF;
import static io.larkfit.codegen.emit.json.UnionAdapterEmitter.VALUE;
import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.larkfit.codegen.emit.TypeNames;
import java.util.ArrayList;

/** {@code BestFitAdapter}: unions whose kinds can only be told apart by trying. */
final class BestFitAdapterEmitter {

  private final TypeNames types;
  private final ClassName alternative;

  BestFitAdapterEmitter(TypeNames types) {
    this.types = types;
    this.alternative = types.json("Alternative");
  }

  TypeSpec emit() {
    TypeName any = WildcardTypeName.subtypeOf(TypeNames.OBJECT);
    TypeName alternatives = Support.listOf(ParameterizedTypeName.get(alternative, K, any));
    return TypeSpec.classBuilder(types.json("BestFitAdapter"))
        .addJavadoc(
            """
            A union without a mark that tells its kinds apart: all are tried, and the one is taken of
            which most properties are there and fewest are unknown.
            """)
        .addModifiers(PUBLIC, ABSTRACT)
        .addTypeVariable(T)
        .addTypeVariable(K)
        .superclass(ParameterizedTypeName.get(types.json("UnionAdapter"), T, K))
        .addField(TypeName.BOOLEAN, "exclusive", PRIVATE, FINAL)
        .addField(
            FieldSpec.builder(alternatives, "alternatives", PRIVATE, FINAL)
                .initializer("new $T<>()", ArrayList.class)
                .build())
        .addMethod(constructor())
        .addMethod(addAlternative())
        .addMethod(fromJson())
        .build();
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(PROTECTED)
        .addParameter(TypeName.BOOLEAN, "exclusive")
        .addParameter(OF, "of")
        .addParameter(KIND, "kind")
        .addParameter(VALUE, "value")
        .addStatement("super(of, kind, value)")
        .addStatement("this.exclusive = exclusive")
        .build();
  }

  private MethodSpec addAlternative() {
    TypeName added = ParameterizedTypeName.get(alternative, K, V);
    return method(added, "alternative", PROTECTED, FINAL)
        .addTypeVariable(V)
        .addParameter(K, "kind")
        .addParameter(adapterOf(V), "adapter")
        .addCode(
            """
            add(kind, adapter);
            $T alternative = new $T<>(kind, adapter);
            alternatives.add(alternative);
            return alternative;
            """,
            added,
            alternative)
        .build();
  }

  private MethodSpec fromJson() {
    return Support.fromJson(
            T,
            """
            String path = reader.getPath();
            if (reader.peek() == $1T.NULL) {
              throw new $2T("Unexpected null at path " + path);
            }
            $3T best = null;
            $3T rival = null;
            StringBuilder problems = new StringBuilder();
            for (Alternative<K, ?> alternative : alternatives) {
              try ($4T peek = reader.peekJson()) {
                $5T match = alternative.match(peek);
                int order = best == null ? 1 : match.compareTo(best);
                if (order >= 0) {
                  rival = order == 0 ? match : null;
                  best = order > 0 ? match : best;
                }
              } catch ($2T e) {
                problems.append("; ").append(e.getMessage());
              }
            }
            if (best == null) {
              throw new $2T("Nothing fits at path " + path + problems);
            }
            if (rival != null && exclusive) {
              throw new $2T(
                  "Ambiguous at path " + path + ": " + best.kind() + " or " + rival.kind());
            }
            reader.skipValue();
            best.report(reader);
            return create(best.kind(), best.value());
            """,
            TOKEN,
            DATA_EXCEPTION,
            match(),
            READER,
            match())
        .toBuilder()
        .addModifiers(FINAL)
        .build();
  }

  private TypeName match() {
    return ParameterizedTypeName.get(types.json("Match"), K);
  }
}
