package io.larkfit.codegen.parse.shape;

import io.larkfit.codegen.parse.document.Annotations;
import io.larkfit.codegen.parse.document.ErrorCollector;
import io.larkfit.codegen.parse.document.Extensions;
import io.larkfit.codegen.parse.document.Literals;
import io.larkfit.codegen.parse.document.MediaTypes;
import io.larkfit.codegen.parse.document.Node;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads what one schema says itself, leaving {@code $ref} and {@code allOf} aside. */
final class ShapeReader {

  private static final Set<String> EXTENSIONS =
      Set.of("x-larkfit-package", "x-larkfit-field-scopes");

  private final ErrorCollector errors;
  private final ConstraintParser constraints;
  private final UnsupportedKeywords unsupported;

  ShapeReader(ErrorCollector errors) {
    this.errors = errors;
    this.constraints = new ConstraintParser(errors);
    this.unsupported = new UnsupportedKeywords(errors);
  }

  Shape read(Node node) {
    Schema<?> schema = node.schema();
    Shape shape = new Shape(node.pointer(), Annotations.of(node));
    shape.source = schema;
    unsupported.check(node);
    new Extensions(schema.getExtensions(), node.pointer(), errors).allow(EXTENSIONS);
    readTypes(node, shape);
    readValues(node, shape);
    readFormat(schema, shape);
    shape.properties.putAll(node.properties());
    node.conditional().forEach(each -> each.properties().forEach(shape.properties::putIfAbsent));
    shape.declaresProperties = schema.getProperties() != null;
    if (schema.getRequired() != null) {
      shape.required.addAll(schema.getRequired());
    }
    shape.additional = node.additional();
    shape.additionalFlag = node.additionalFlag();
    shape.items = node.items();
    Node not = node.not();
    if (not != null) {
      shape.nots.add(not);
    }
    readUnion(node, shape);
    shape.constraints = constraints.parse(node);
    return shape;
  }

  private void readTypes(Node node, Shape shape) {
    Schema<?> schema = node.schema();
    if (schema.getType() != null) {
      shape.types.add(schema.getType());
    }
    if (schema.getTypes() != null) {
      shape.types.addAll(schema.getTypes());
    }
    boolean listsNull = shape.types.remove("null");
    shape.nullOnly = listsNull && shape.types.isEmpty();
    shape.nullable = listsNull || Boolean.TRUE.equals(schema.getNullable());
    Object legacy = schema.getExtensions() == null ? null : schema.getExtensions().get("nullable");
    if (Boolean.TRUE.equals(legacy)) {
      shape.nullable = true;
      errors.notice(
          node.pointer().child("nullable"),
          "OpenAPI 3.1 has no 'nullable'; read as if 'null' were among the types");
    }
    for (String type : List.copyOf(shape.types)) {
      if (!JsonTypes.NAMES.contains(type)) {
        shape.types.remove(type);
        readWord(node, shape, type);
      }
    }
    if (shape.types.contains("number")) {
      shape.types.remove("integer");
    }
  }

  private void readWord(Node node, Shape shape, String word) {
    TypeWords.Meaning meaning = TypeWords.of(word);
    if (meaning == null) {
      errors.error(
          node.pointer().child("type"),
          "'" + word + "' is no JSON type",
          "Use one of string, number, integer, boolean, array, object.");
      return;
    }
    shape.types.add(meaning.type());
    shape.format = meaning.format();
    errors.notice(
        node.pointer().child("type"), "'" + word + "' is no JSON type; read as " + meaning.type());
  }

  private void readValues(Node node, Shape shape) {
    Schema<?> schema = node.schema();
    List<?> values = schema.getEnum();
    if (schema.getConst() != null) {
      values = List.of(schema.getConst());
    }
    if (values == null || values.isEmpty()) {
      return;
    }
    if (values.stream().anyMatch(value -> value != null && !Literals.isScalar(value))) {
      errors.notice(node.pointer(), "lists and objects as constants are not checked");
      readTypesOf(values, shape);
      return;
    }
    shape.values =
        values.stream().filter(Objects::nonNull).map(value -> typed(value, node, shape)).toList();
    if (shape.values.size() < values.size()) {
      shape.nullable = true;
      shape.nullOnly = shape.values.isEmpty();
    }
    ValueTexts texts = new ValueTexts(values, errors);
    shape.valueNames = valueTexts(texts, node, "x-enum-varnames");
    shape.valueDocs = valueTexts(texts, node, "x-enum-descriptions");
  }

  /** A number or boolean among texts lacks its quotes; other strangers are taken at their word. */
  private Object typed(Object value, Node node, Shape shape) {
    String type = JsonTypes.ofValue(value);
    if (shape.types.isEmpty()
        || !JsonTypes.common(List.of(type), List.copyOf(shape.types)).isEmpty()) {
      return value;
    }
    errors.notice(
        node.pointer().child("enum"),
        "the value " + value + " is no " + String.join(" or ", shape.types));
    if (shape.types.equals(Set.of("string"))) {
      return String.valueOf(value);
    }
    shape.types.add(type);
    return value;
  }

  private static void readTypesOf(List<?> values, Shape shape) {
    for (Object value : shape.types.isEmpty() ? values : List.of()) {
      if (value == null) {
        shape.nullable = true;
      } else {
        shape.types.add(JsonTypes.ofValue(value));
      }
    }
  }

  private static List<String> valueTexts(ValueTexts texts, Node node, String key) {
    Map<String, Object> extensions = node.schema().getExtensions();
    return texts.read(extensions == null ? null : extensions.get(key), node.pointer().child(key));
  }

  private static void readFormat(Schema<?> schema, Shape shape) {
    if (schema.getFormat() != null) {
      shape.format = schema.getFormat();
    }
    if (shape.format == null && schema.getContentEncoding() != null) {
      shape.format = schema.getContentEncoding().startsWith("base64") ? "byte" : null;
    } else if (shape.format == null && schema.getContentMediaType() != null) {
      shape.format = MediaTypes.isBinary(schema.getContentMediaType()) ? "binary" : null;
    }
  }

  private static void readUnion(Node node, Shape shape) {
    Discriminator discriminator = node.schema().getDiscriminator();
    List<Node> oneOf = node.oneOf();
    List<Node> anyOf = node.anyOf();
    if (!oneOf.isEmpty()) {
      shape.union = new Alternatives(oneOf, true, discriminator, false, node.pointer());
    }
    if (!anyOf.isEmpty()) {
      Alternatives further =
          new Alternatives(
              anyOf, false, oneOf.isEmpty() ? discriminator : null, false, node.pointer());
      if (oneOf.isEmpty()) {
        shape.union = further;
      } else {
        shape.furtherUnions.add(further);
      }
    }
  }
}
