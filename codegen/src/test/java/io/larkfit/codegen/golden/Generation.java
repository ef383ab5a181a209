package io.larkfit.codegen.golden;

import io.larkfit.codegen.GeneratorOptions;
import io.larkfit.codegen.emit.JavaSource;
import io.larkfit.codegen.parse.SpecParser;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openapitools.codegen.ClientOptInput;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** Runs the generator through its host, as the Maven plugin and the CLI do. */
public final class Generation {
  private Generation() {}

  /**
   * Generates into a folder and returns its Java sources by path.
   *
   * @param options as for {@code configOptions}; mappings as {@code A=b.A,...}
   */
  public static Map<String, String> run(Path spec, Path output, Properties options) {
    return run(new CodegenConfigurator(), spec, output, options);
  }

  /** The same without the host's own check of the document, which some faults do not pass. */
  static void runUnchecked(Path spec, Path output) {
    run(new CodegenConfigurator().setValidateSpec(false), spec, output, new Properties());
  }

  /** Tells what would be written, and writes nothing. */
  static void dryRun(Path spec, Path output) {
    CodegenConfigurator configurator =
        new CodegenConfigurator()
            .setGeneratorName("larkfit")
            .setInputSpec(spec.toString())
            .setOutputDir(output.toString())
            .addAdditionalProperty("invokerPackage", "com.example");
    new DefaultGenerator(true).opts(configurator.toClientOptInput()).generate();
  }

  /** What the generator says of the document to the log, a line each. */
  @SuppressWarnings("deprecation") // The host itself reads its input so.
  static String notices(Path spec, Path output, Properties options) {
    ClientOptInput input = input(new CodegenConfigurator(), spec, output, options);
    SpecParser parser = new SpecParser(input.getOpenAPI(), GeneratorOptions.of(input.getConfig()));
    parser.parse();
    return parser.notices().stream().map(notice -> notice + "\n").collect(Collectors.joining());
  }

  private static Map<String, String> run(
      CodegenConfigurator start, Path spec, Path output, Properties options) {
    new DefaultGenerator(false).opts(input(start, spec, output, options)).generate();
    return sources(output.resolve("src/main/java"));
  }

  private static ClientOptInput input(
      CodegenConfigurator start, Path spec, Path output, Properties options) {
    CodegenConfigurator configurator =
        start
            .setGeneratorName("larkfit")
            .setInputSpec(spec.toString())
            .setOutputDir(output.toString())
            .addAdditionalProperty("invokerPackage", "com.example");
    options.forEach((name, value) -> option(configurator, name.toString(), value.toString()));
    return configurator.toClientOptInput();
  }

  private static void option(CodegenConfigurator configurator, String name, String value) {
    switch (name) {
      case "schemaMappings" -> pairs(value, configurator::addSchemaMapping);
      case "typeMappings" -> pairs(value, configurator::addTypeMapping);
      case "importMappings" -> pairs(value, configurator::addImportMapping);
      case "nameMappings" -> pairs(value, configurator::addNameMapping);
      default -> configurator.addAdditionalProperty(name, value);
    }
  }

  private static void pairs(String value, BiConsumer<String, String> mapping) {
    for (String pair : value.split(",")) {
      mapping.accept(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
    }
  }

  /** The same, as {@code GeneratedCode} takes them. */
  public static List<JavaSource> asSources(Map<String, String> files) {
    return files.entrySet().stream()
        .map(file -> new JavaSource(file.getKey(), file.getValue()))
        .toList();
  }

  /** The options beside a spec, or none. */
  static Properties optionsOf(Path scenario) {
    Properties options = new Properties();
    Path file = scenario.resolve("options.properties");
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        options.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return options;
  }

  /** All files below a folder by relative path; none if it does not exist. */
  public static Map<String, String> sources(Path root) {
    if (!Files.isDirectory(root)) {
      return new TreeMap<>();
    }
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .collect(
              Collectors.toMap(
                  file -> root.relativize(file).toString().replace('\\', '/'),
                  Generation::read,
                  (a, b) -> a,
                  TreeMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
