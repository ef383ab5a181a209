package io.larkfit.codegen.corpus;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The documents that the build has unpacked: OpenAPI Generator's own test specs, as far as they are
 * OpenAPI 3, and Feishu's, which are kept here. What has no {@code openapi: 3…} at its root is a
 * fragment, a Swagger 2 document, or no document at all.
 */
final class Corpus {
  private static final Path UNPACKED = Path.of("target/corpus/specs");
  private static final Path OURS = Path.of("src/corpus/documents");
  private static final YAMLFactory YAML = new YAMLFactory();

  private Corpus() {}

  /** All documents by name. */
  static List<CorpusSpec> all() {
    return Stream.concat(below(UNPACKED, UNPACKED), below(OURS, OURS.resolve("feishu"))).toList();
  }

  /** The document of this name. */
  static CorpusSpec named(String name) {
    return new CorpusSpec(
        name, (name.startsWith("feishu/") ? OURS : UNPACKED).resolve(name).toAbsolutePath());
  }

  private static Stream<CorpusSpec> below(Path root, Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(yaml|yml|json)"))
          .filter(Corpus::isOpenApi3)
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList()
          .stream()
          .map(Corpus::named);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOpenApi3(Path file) {
    try (JsonParser parser = YAML.createParser(Files.readString(file))) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean version = parser.currentName().equals("openapi");
        parser.nextToken();
        if (version) {
          return parser.getText().startsWith("3");
        }
        parser.skipChildren();
      }
      return false;
    } catch (IOException e) {
      return false;
    }
  }
}
