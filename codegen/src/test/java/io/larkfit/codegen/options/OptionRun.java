package io.larkfit.codegen.options;

import io.larkfit.codegen.golden.Generation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;
import org.openapitools.codegen.config.GlobalSettings;

/** Generates from a small document, with whatever a test sets at the host. */
final class OptionRun {
  static final String SPEC =
      """
      openapi: 3.0.3
      info: {title: Zoo, version: '1'}
      paths:
        /animals/{id}:
          get:
            operationId: getAnimal
            tags: [animals]
            parameters:
              - {name: id, in: path, required: true, schema: {type: string, format: uuid}}
              - {name: since, in: query, schema: {type: string, format: date-time}}
            responses:
              '200':
                description: The animal.
                content: {application/json: {schema: {$ref: '#/components/schemas/Animal'}}}
      components:
        schemas:
          Keeper: {type: object, properties: {name: {type: string}}}
          Animal:
            type: object
            description: Lives here.
            properties:
              _name: {type: string, description: What it is called.}
              URL: {type: string, format: uri}
              weight: {type: number}
              price: {type: string, format: money}
              born: {type: string, format: date}
              seen: {type: string, format: date-time}
              free: {type: object}
              keeper: {$ref: '#/components/schemas/Keeper'}
      """;

  private OptionRun() {}

  /** Returns the sources by path. */
  static Map<String, String> generate(Path folder, Consumer<CodegenConfigurator> options) {
    GlobalSettings.reset();
    try {
      Path spec = Files.writeString(folder.resolve("zoo.yaml"), SPEC);
      CodegenConfigurator configurator =
          new CodegenConfigurator()
              .setGeneratorName("larkfit")
              .setInputSpec(spec.toString())
              .setOutputDir(folder.resolve("out").toString())
              .setInvokerPackage("com.example");
      options.accept(configurator);
      new DefaultGenerator(false).opts(configurator.toClientOptInput()).generate();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      GlobalSettings.reset();
    }
    return Generation.sources(folder.resolve("out/src/main/java"));
  }
}
