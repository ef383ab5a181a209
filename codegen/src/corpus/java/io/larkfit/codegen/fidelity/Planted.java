package io.larkfit.codegen.fidelity;

import io.larkfit.codegen.GeneratedCode;
import io.larkfit.codegen.GeneratorOptions;
import io.larkfit.codegen.Options;
import io.larkfit.codegen.emit.Emitters;
import io.larkfit.codegen.ir.ApiSpec;
import io.larkfit.codegen.parse.SpecParser;
import io.swagger.parser.OpenAPIParser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Measures code against another document than it was generated from: the difference is a fault. */
final class Planted {
  private Planted() {}

  static FidelityReport measure(Path folder, String document, String generatedFrom)
      throws IOException {
    ParseOptions parsing = new ParseOptions();
    parsing.setResolve(true);
    Options options =
        GeneratorOptions.of(
            "com.example",
            "com.example",
            "com.example",
            "Apis",
            Options.RETROFIT_CALL,
            null,
            List.of(),
            Map.of());
    ApiSpec ir =
        new SpecParser(
                new OpenAPIParser().readContents(generatedFrom, null, parsing).getOpenAPI(),
                options)
            .parse();
    GeneratedCode classes = GeneratedCode.compile(Emitters.emit(ir, options).toList());
    Path spec = Files.writeString(folder.resolve("openapi.yaml"), document);
    return Fidelity.measure(spec, ir, classes);
  }
}
