package io.larkfit.spec.lint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.larkfit.spec.document.Document;
import io.larkfit.spec.document.Node;
import io.larkfit.spec.document.Place;
import io.larkfit.spec.document.Schemas;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keys of the x-larkfit vocabulary stand where its JSON Schema has them, in the shape it gives. */
final class VocabularyRule implements Rule {

  private static final String ID = "vocabulary";
  private static final String RESOURCE = "/io/larkfit/spec/openapi/x-larkfit.schema.json";

  /** Below these stands data, not OpenAPI. */
  private static final Set<String> DATA = Set.of("example", "default", "enum", "value");

  private final JsonNode vocabulary;
  private final Schemas schemas;

  VocabularyRule() {
    try (@Nullable InputStream in = VocabularyRule.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is not on the class path");
      }
      vocabulary = new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    schemas = Schemas.ofJsonSchema(vocabulary);
  }

  @Override
  public Stream<Finding> check(Document document) {
    List<Finding> findings = new ArrayList<>();
    visit(document, "", document.root().json(), findings);
    return findings.stream();
  }

  private void visit(Document document, String pointer, JsonNode json, List<Finding> findings) {
    Node node = document.find(pointer);
    for (var entry : json.properties()) {
      String below = Node.child(pointer, entry.getKey());
      if (isExtension(node, entry.getKey())) {
        checkKey(node, below, entry.getKey(), entry.getValue(), findings);
      } else if (node == null || !DATA.contains(entry.getKey())) {
        visit(document, below, entry.getValue(), findings);
      }
    }
    for (int i = 0; json.isArray() && i < json.size(); i++) {
      visit(document, Node.child(pointer, Integer.toString(i)), json.get(i), findings);
    }
  }

  /** In a map, of headers for one, a name that begins with x- is no extension. */
  private static boolean isExtension(@Nullable Node node, String key) {
    return key.startsWith("x-larkfit-") || (node != null && key.startsWith("x-"));
  }

  private void checkKey(
      @Nullable Node node, String pointer, String key, JsonNode value, List<Finding> findings) {
    String definition = node == null ? null : definition(node.place(), key);
    if (definition != null) {
      for (String error : schemas.validate(definition, value)) {
        String remedy = vocabulary.at(definition).path("description").asText();
        findings.add(new Finding(pointer, ID, key + error, remedy));
      }
    } else if (key.startsWith("x-larkfit-")) {
      findings.add(misplaced(node, pointer, key));
    }
  }

  private Finding misplaced(@Nullable Node node, String pointer, String key) {
    List<String> places =
        Stream.of(Place.values())
            .filter(place -> definition(place, key) != null)
            .map(Place::word)
            .toList();
    if (places.isEmpty()) {
      String remedy = "Use a key of x-larkfit.schema.json, or add this one to it.";
      return new Finding(pointer, ID, key + " is not in the vocabulary", remedy);
    }
    String here = node == null ? "this object" : "a " + node.place().word();
    String remedy = "Put it on one of: " + String.join(", ", places) + ".";
    return new Finding(pointer, ID, key + " has no meaning on " + here, remedy);
  }

  /** Where the vocabulary defines a key of a kind of object. */
  private @Nullable String definition(Place place, String key) {
    String pointer = "/$defs/" + place.word() + "/properties/" + key;
    if (!vocabulary.at(pointer).isMissingNode()) {
      return pointer;
    }
    return place == Place.PROPERTY ? definition(Place.SCHEMA, key) : null;
  }
}
