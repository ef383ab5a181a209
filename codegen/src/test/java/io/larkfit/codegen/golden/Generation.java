package io.larkfit.codegen.golden;

import io.larkfit.codegen.emit.JavaSource;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** Runs the generator through its host, as the Maven plugin and the CLI do. */
public final class Generation {
  private Generation() {}

  /**
   * Generates into a folder and returns its Java sources by path.
   *
   * @param options as for {@code configOptions}; {@code schemaMappings} as {@code A=b.A,...}
   */
  public static Map<String, String> run(Path spec, Path output, Properties options) {
    return run(new CodegenConfigurator(), spec, output, options);
  }

  /** The same without the host's own check of the document, which some faults do not pass. */
  static void runUnchecked(Path spec, Path output) {
    run(new CodegenConfigurator().setValidateSpec(false), spec, output, new Properties());
  }

  private static Map<String, String> run(
      CodegenConfigurator start, Path spec, Path output, Properties options) {
    CodegenConfigurator configurator =
        start
            .setGeneratorName("larkfit")
            .setInputSpec(spec.toString())
            .setOutputDir(output.toString())
            .addAdditionalProperty("invokerPackage", "com.example");
    options.forEach(
        (name, value) -> {
          if (name.equals("schemaMappings")) {
            for (String mapping : value.toString().split(",")) {
              String[] pair = mapping.split("=");
              configurator.addSchemaMapping(pair[0], pair[1]);
            }
          } else {
            configurator.addAdditionalProperty(name.toString(), value);
          }
        });
    new DefaultGenerator(false).opts(configurator.toClientOptInput()).generate();
    return sources(output.resolve("src/main/java"));
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
