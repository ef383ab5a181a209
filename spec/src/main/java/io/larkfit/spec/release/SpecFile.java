package io.larkfit.spec.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.larkfit.spec.document.Document;
import io.larkfit.spec.document.Node;
import io.larkfit.spec.io.InputException;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** An OpenAPI 3.0 document that can be compared. */
final class SpecFile {

  private static final String EXAMPLE = "spec/src/main/openapi/larkfit.yaml";

  private final Path file;
  private final String json;
  private final String version;

  private SpecFile(Path file, String json, String version) {
    this.file = file;
    this.json = json;
    this.version = version;
  }

  static SpecFile read(Path file) throws InputException {
    String text = text(file);
    Document document = document(file, text);
    String openApi = document.root().text("openapi");
    if (openApi.isEmpty()) {
      throw new InputException(
          file,
          "This is no OpenAPI document: it has no key 'openapi'. Give one such as "
              + EXAMPLE
              + ".");
    }
    if (!openApi.startsWith("3.0")) {
      throw new InputException(
          file, "This is OpenAPI " + openApi + "; documents of version 3.0 can be compared.");
    }
    for (Node node : document.nodes().filter(Node::isReference).toList()) {
      if (document.resolve(node) == null) {
        throw new InputException(
            file,
            "%s refers to %s, which is not in the document. Mend it first."
                .formatted(node.pointer(), node.text("$ref")));
      }
    }
    return new SpecFile(
        file,
        document.root().json().toString(),
        document.root().json().path("info").path("version").asText(""));
  }

  Path file() {
    return file;
  }

  /** Its {@code info.version}; empty if it has none. */
  String version() {
    return version;
  }

  /**
   * A model of its own for each who asks, because openapi-diff changes what it compares. The parser
   * reads JSON of any size, and YAML of up to three megabytes.
   */
  OpenAPI parse() {
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    return new OpenAPIV3Parser().readContents(json, null, options).getOpenAPI();
  }

  private static String text(Path file) throws InputException {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      throw new InputException(file, "There is no such file.");
    } catch (CharacterCodingException e) {
      throw new InputException(
          file, "This is no text in UTF-8. Give an OpenAPI document such as " + EXAMPLE + ".");
    } catch (IOException e) {
      throw new InputException(file, "The file cannot be read: " + e.getMessage());
    }
  }

  private static Document document(Path file, String text) throws InputException {
    try {
      return Document.read(text);
    } catch (JsonProcessingException e) {
      throw new InputException(
          file,
          "This is neither YAML nor JSON: line %s: %s. Mend it, or give an OpenAPI document such as %s."
              .formatted(
                  e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
                  e.getOriginalMessage(),
                  EXAMPLE));
    }
  }
}
