package io.larkfit.codegen.corpus;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * A document of any size, shaped like a platform's: areas of resources; each operation has query
 * parameters, half have a body, and all answer an envelope with data that holds lists of nested
 * objects; enums and shared objects throughout. The same seed gives the same document.
 */
final class Platform {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SHARED = 81;

  private final Random random;
  private final ObjectNode root = JSON.createObjectNode();
  private final ObjectNode paths;
  private final ObjectNode schemas;

  private Platform(long seed) {
    random = new Random(seed);
    root.put("openapi", "3.0.3");
    root.putObject("info").put("title", "Platform").put("version", "1.0.0");
    root.putArray("servers").addObject().put("url", "https://platform.example.com");
    paths = root.putObject("paths");
    schemas = root.putObject("components").putObject("schemas");
  }

  /** Writes a document with so many operations, spread over so many tags. */
  static Path write(Path folder, int operations, int tags) {
    Platform platform = new Platform(operations);
    for (int i = 0; i < SHARED; i++) {
      platform.object("Shared" + i, false);
    }
    for (int i = 0; i < operations; i++) {
      platform.operation(i, "area" + i % tags);
    }
    Path file = folder.resolve("platform-" + operations + "-" + tags + ".json");
    try {
      Files.createDirectories(folder);
      JSON.writeValue(file.toFile(), platform.root);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void operation(int number, String tag) {
    boolean writes = number % 2 == 0;
    String name = "Resource" + number;
    ObjectNode operation =
        paths
            .putObject("/open-apis/" + tag + "/v1/resources" + number + "/{resource_id}")
            .putObject(writes ? "post" : "get");
    operation.put("operationId", (writes ? "create" : "list") + name);
    operation.put("summary", "Works on resource " + number + " of " + tag + ".");
    operation.putArray("tags").add(tag);
    ArrayNode parameters = operation.putArray("parameters");
    parameter(parameters, "resource_id", "path").putObject("schema").put("type", "string");
    parameter(parameters, "page_size", "query")
        .putObject("schema")
        .put("type", "integer")
        .put("minimum", 1)
        .put("maximum", 100);
    parameter(parameters, "page_token", "query").putObject("schema").put("type", "string");
    enumeration(parameter(parameters, "user_id_type", "query").putObject("schema"));
    if (writes) {
      object(name + "Request", true);
      content(operation.putObject("requestBody").put("required", true), name + "Request");
    }
    object(name + "Item", true);
    data(name);
    envelope(name);
    content(
        operation.putObject("responses").putObject("200").put("description", "Done."),
        name + "Response");
  }

  private void data(String name) {
    ObjectNode properties =
        schemas.putObject(name + "Data").put("type", "object").putObject("properties");
    properties.putObject("has_more").put("type", "boolean");
    properties.putObject("page_token").put("type", "string");
    reference(properties.putObject("items").put("type", "array").putObject("items"), name + "Item");
  }

  private void envelope(String name) {
    ObjectNode envelope = schemas.putObject(name + "Response").put("type", "object");
    ObjectNode properties = envelope.putObject("properties");
    properties.putObject("code").put("type", "integer");
    properties.putObject("msg").put("type", "string");
    reference(properties.putObject("data"), name + "Data");
    envelope.putArray("required").add("code").add("msg");
  }

  private void object(String name, boolean nests) {
    ObjectNode object = schemas.putObject(name).put("type", "object");
    object.put("description", "What " + name + " is about, in a sentence or two.");
    ObjectNode properties = object.putObject("properties");
    int fields = 4 + random.nextInt(7);
    for (int i = 0; i < fields; i++) {
      field(properties.putObject("field_" + i), nests);
    }
    object.putArray("required").add("field_0");
  }

  private void field(ObjectNode field, boolean nests) {
    switch (random.nextInt(nests ? 8 : 6)) {
      case 0 -> field.put("type", "integer").put("format", "int64");
      case 1 -> field.put("type", "boolean");
      case 2 -> enumeration(field);
      case 3 -> field.put("type", "array").putObject("items").put("type", "string");
      case 4, 5 -> field.put("type", "string").put("maxLength", 100);
      case 6 -> reference(field, "Shared" + random.nextInt(SHARED));
      default ->
          reference(
              field.put("type", "array").putObject("items"), "Shared" + random.nextInt(SHARED));
    }
    if (!field.has("$ref")) {
      field.put("description", "One of the things that it holds; see the page about it.");
    }
  }

  private static void enumeration(ObjectNode schema) {
    schema.put("type", "string").putArray("enum").add("open_id").add("union_id").add("user_id");
  }

  private static ObjectNode parameter(ArrayNode parameters, String name, String in) {
    return parameters
        .addObject()
        .put("name", name)
        .put("in", in)
        .put("required", in.equals("path"));
  }

  private static void content(ObjectNode holder, String schema) {
    reference(
        holder.putObject("content").putObject("application/json").putObject("schema"), schema);
  }

  private static void reference(ObjectNode holder, String schema) {
    holder.put("$ref", "#/components/schemas/" + schema);
  }
}
