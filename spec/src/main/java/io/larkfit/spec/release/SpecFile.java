package io.larkfit.spec.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.larkfit.spec.document.Document;
import io.larkfit.spec.document.Node;
import io.larkfit.spec.io.InputException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

/** An OpenAPI 3.0 document that can be compared. */
final class SpecFile {

  private static final String EXAMPLE = "spec/src/main/openapi/larkfit.yaml";

  private final Document document;
  private final String version;

  private SpecFile(Document document, String version) {
    this.document = document;
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
    for (Node node : document.nodes().filter(node -> node.json().has("security")).toList()) {
      for (JsonNode alternative : node.json().path("security")) {
        for (Map.Entry<String, JsonNode> scheme : alternative.properties()) {
          if (document.find(Node.child("/components/securitySchemes", scheme.getKey())) == null) {
            throw new InputException(
                file,
                "%s asks for the credential %s, which is not declared. Add it to components.securitySchemes."
                    .formatted(node.at("security"), scheme.getKey()));
          }
        }
      }
    }
    return new SpecFile(document, document.root().json().path("info").path("version").asText(""));
  }

  Document document() {
    return document;
  }

  /** Its {@code info.version}; empty if it has none. */
  String version() {
    return version;
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
