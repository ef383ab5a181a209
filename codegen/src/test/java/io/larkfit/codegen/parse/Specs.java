package io.larkfit.codegen.parse;

import io.larkfit.codegen.GeneratorOptions;
import io.larkfit.codegen.Options;
import io.larkfit.codegen.ir.ApiSpec;
import io.larkfit.codegen.ir.ClassRef;
import io.larkfit.codegen.ir.EnumType;
import io.larkfit.codegen.ir.Field;
import io.larkfit.codegen.ir.Model;
import io.larkfit.codegen.ir.Operation;
import io.larkfit.codegen.ir.TypeDecl;
import io.larkfit.codegen.ir.Union;
import io.larkfit.codegen.parse.document.SpecException;
import io.swagger.parser.OpenAPIParser;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.util.List;
import java.util.Map;

/** Parses small documents the way OpenAPI Generator does. */
final class Specs {

  static final Options RETROFIT = options(Options.RETROFIT_CALL, Map.of());
  static final Options UNWRAPPING = options(new ClassRef("x", "MyCall"), Map.of());

  private static final String HEAD =
      """
      info: {title: Test, version: '1'}
      """;

  private Specs() {}

  static Options options(ClassRef callType, Map<String, String> mappings) {
    return GeneratorOptions.of(
        "x", "x.api", "x.model", "Client", callType, null, List.of(), mappings);
  }

  static SpecParser parser(String yaml, Options options) {
    ParseOptions parsing = new ParseOptions();
    parsing.setResolve(true);
    parsing.setResolveResponses(true);
    OpenAPI openApi = new OpenAPIParser().readContents(yaml, null, parsing).getOpenAPI();
    return new SpecParser(openApi, options);
  }

  /** A 3.0 document with these component schemas, indented as the test gives them. */
  static String schemas(String schemas) {
    return document("3.0.3", schemas);
  }

  static String schemas31(String schemas) {
    return document("3.1.0", schemas);
  }

  private static String document(String version, String schemas) {
    return "openapi: "
        + version
        + "\n"
        + HEAD
        + "paths: {}\ncomponents:\n  schemas:\n"
        + schemas.indent(4);
  }

  /** A 3.0 document with these paths. */
  static String paths(String paths) {
    return "openapi: 3.0.3\n" + HEAD + "paths:\n" + paths.indent(2);
  }

  static ApiSpec parse(String yaml) {
    return parser(yaml, RETROFIT).parse();
  }

  static List<String> errors(String yaml) {
    try {
      parse(yaml);
      return List.of();
    } catch (SpecException e) {
      return e.errors().stream().map(error -> error.pointer() + ": " + error.problem()).toList();
    }
  }

  static TypeDecl type(ApiSpec spec, String simpleName) {
    return spec.types().stream()
        .filter(type -> type.name().simpleName().equals(simpleName))
        .findFirst()
        .orElseThrow(() -> new AssertionError(simpleName + " is not among " + names(spec)));
  }

  static Model model(ApiSpec spec, String simpleName) {
    return (Model) type(spec, simpleName);
  }

  static EnumType enumType(ApiSpec spec, String simpleName) {
    return (EnumType) type(spec, simpleName);
  }

  static Union union(ApiSpec spec, String simpleName) {
    return (Union) type(spec, simpleName);
  }

  static List<String> names(ApiSpec spec) {
    return spec.types().stream().map(type -> type.name().simpleName()).toList();
  }

  static Field field(ApiSpec spec, String model, String wireName) {
    return model(spec, model).fields().stream()
        .filter(field -> field.wireName().equals(wireName))
        .findFirst()
        .orElseThrow();
  }

  static Operation operation(ApiSpec spec, String id) {
    return spec.apis().stream()
        .flatMap(api -> api.operations().stream())
        .filter(operation -> operation.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
