package io.larkfit.spec.operation;

import com.fasterxml.jackson.databind.JsonNode;
import io.larkfit.spec.document.Document;
import io.larkfit.spec.document.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that a schema says, wherever it says it: itself, what it refers to, and what it is made of.
 */
final class SchemaView {

  /**
   * Something that a schema says.
   *
   * @param node the part that says it
   * @param key the keyword
   */
  record Claim(Node node, String key) {

    JsonNode value() {
      return node.json().path(key);
    }

    String text() {
      return value().isValueNode() ? value().asText() : value().toString();
    }

    String pointer() {
      return node.at(key);
    }

    /** The elements of a list, and where each stands. */
    Map<String, String> elements() {
      Map<String, String> elements = new LinkedHashMap<>();
      for (int i = 0; i < value().size(); i++) {
        elements.putIfAbsent(value().path(i).asText(), Node.child(pointer(), Integer.toString(i)));
      }
      return elements;
    }
  }

  private final Document document;
  private final Node node;
  private final List<Node> parts = new ArrayList<>();

  private SchemaView(Document document, Node node) {
    this.document = document;
    this.node = node;
    collect(node);
  }

  static SchemaView of(Document document, Node node) {
    return new SchemaView(document, node);
  }

  /** Where it stands, which may be a reference. */
  Node node() {
    return node;
  }

  /** What people call it: the name of what it refers to, or its place among others. */
  String name() {
    return node.isReference() ? node.text("$ref").replaceFirst("^.*/", "") : node.name();
  }

  /** Whether any of its parts says so. */
  boolean says(String key, String value) {
    return claims(key).stream().anyMatch(claim -> claim.text().equals(value));
  }

  /** What a value may be, any of which suffices. */
  List<SchemaView> alternatives() {
    return parts.stream()
        .flatMap(
            part -> Stream.concat(document.below(part, "oneOf"), document.below(part, "anyOf")))
        .map(part -> of(document, part))
        .toList();
  }

  /** What it says by a keyword, in any of its parts. */
  List<Claim> claims(String key) {
    return claims().filter(claim -> claim.key().equals(key)).toList();
  }

  Stream<Claim> claims() {
    return parts.stream()
        .flatMap(
            part ->
                part.json().properties().stream().map(entry -> new Claim(part, entry.getKey())));
  }

  /** Where a keyword stands; the schema itself if nowhere. */
  String at(String key) {
    return claims(key).stream().findFirst().map(Claim::pointer).orElse(closest().pointer());
  }

  /** Where a keyword that it says nowhere would be added: to what it refers to last. */
  String atEnd() {
    return parts.isEmpty() ? node.pointer() : parts.get(parts.size() - 1).pointer();
  }

  /** Where a property that is missing would be added. */
  String atProperties() {
    return parts.stream()
        .filter(part -> !part.has("not"))
        .reduce((first, second) -> second)
        .map(part -> part.has("properties") ? part.at("properties") : part.pointer())
        .orElse(node.pointer());
  }

  Map<String, Node> properties() {
    Map<String, Node> properties = new LinkedHashMap<>();
    parts.stream()
        .flatMap(part -> document.below(part, "properties"))
        .forEach(property -> properties.putIfAbsent(property.name(), property));
    return properties;
  }

  SchemaView property(String name) {
    return of(document, Objects.requireNonNull(properties().get(name)));
  }

  /** Where a property is called required; null if nowhere. */
  @Nullable String required(String name) {
    for (Claim claim : claims("required")) {
      for (int i = 0; i < claim.value().size(); i++) {
        if (claim.value().path(i).asText().equals(name)) {
          return Node.child(claim.pointer(), Integer.toString(i));
        }
      }
    }
    return null;
  }

  /** The schema of elements; null if there is none. */
  @Nullable SchemaView items() {
    return below("items");
  }

  /** The schema of values of a map; null if there is none. */
  @Nullable SchemaView values() {
    return below("additionalProperties");
  }

  /** Where what it refers to stands. */
  String target() {
    return closest().pointer();
  }

  private @Nullable SchemaView below(String key) {
    return parts.stream()
        .flatMap(part -> document.below(part, key))
        .findFirst()
        .map(child -> of(document, child))
        .orElse(null);
  }

  private Node closest() {
    return parts.isEmpty() ? node : parts.get(0);
  }

  private void collect(Node schema) {
    Node target = document.resolve(schema);
    if (target == null
        || parts.stream().anyMatch(part -> part.pointer().equals(target.pointer()))) {
      return;
    }
    parts.add(target);
    document.below(target, "allOf").forEach(this::collect);
  }
}
