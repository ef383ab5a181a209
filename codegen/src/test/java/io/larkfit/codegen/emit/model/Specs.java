package io.larkfit.codegen.emit.model;

import io.larkfit.codegen.GeneratedCode;
import io.larkfit.codegen.GeneratorOptions;
import io.larkfit.codegen.Options;
import io.larkfit.codegen.emit.Emitters;
import io.larkfit.codegen.emit.JavaSource;
import io.larkfit.codegen.ir.ApiSpec;
import io.larkfit.codegen.ir.ClassRef;
import io.larkfit.codegen.ir.Constraints;
import io.larkfit.codegen.ir.Doc;
import io.larkfit.codegen.ir.EnumType;
import io.larkfit.codegen.ir.Field;
import io.larkfit.codegen.ir.Literal;
import io.larkfit.codegen.ir.Model;
import io.larkfit.codegen.ir.Rule;
import io.larkfit.codegen.ir.ScalarKind;
import io.larkfit.codegen.ir.TypeDecl;
import io.larkfit.codegen.ir.Union;
import io.larkfit.codegen.ir.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Small specs for tests, and what is generated from them. */
final class Specs {

  static final String PACKAGE = "com.example.model";
  private static final String INVOKER = "com.example";

  private Specs() {}

  static Model model(String simpleName, Field... fields) {
    return model(simpleName, Constraints.NONE, List.of(), null, fields);
  }

  static Model model(
      String simpleName,
      Constraints constraints,
      List<Rule> rules,
      @Nullable Value additional,
      Field... fields) {
    return new Model(
        new ClassRef(PACKAGE, simpleName),
        "#/components/schemas/" + simpleName,
        Doc.NONE,
        List.of(fields),
        additional,
        additional == null ? null : "additionalProperties",
        constraints,
        rules);
  }

  /** An enum of numbered constants: {@code enumOf("Weekday", INT32, "MONDAY", "1")}. */
  static EnumType enumOf(String simpleName, ScalarKind raw, String... namesAndValues) {
    Literal.Kind kind = raw == ScalarKind.STRING ? Literal.Kind.STRING : Literal.Kind.NUMBER;
    List<EnumType.Constant> constants = new ArrayList<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      Literal value = new Literal(kind, namesAndValues[i + 1]);
      constants.add(new EnumType.Constant(namesAndValues[i], value, Doc.NONE));
    }
    return new EnumType(
        new ClassRef(PACKAGE, simpleName), "#/" + simpleName, Doc.NONE, raw, constants);
  }

  static Union union(
      String simpleName,
      boolean exclusive,
      @Nullable String discriminator,
      Union.Alternative... alternatives) {
    return new Union(
        new ClassRef(PACKAGE, simpleName),
        "#/" + simpleName,
        Doc.NONE,
        exclusive,
        discriminator,
        List.of(alternatives));
  }

  static ApiSpec spec(TypeDecl... types) {
    return new ApiSpec(
        "Example", "1.0", List.of(), List.of(), List.of(types), List.of(), List.of(), List.of());
  }

  static List<JavaSource> sources(TypeDecl... types) {
    Options options =
        GeneratorOptions.of(
            INVOKER, INVOKER, PACKAGE, "Example", Options.RETROFIT_CALL, null, List.of(), Map.of());
    return Emitters.emit(spec(types), options).toList();
  }

  static GeneratedModels generate(TypeDecl... types) {
    return new GeneratedModels(GeneratedCode.compile(sources(types)));
  }
}
