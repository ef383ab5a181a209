package io.larkfit.tests.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** A second opinion on payloads, by another validator than the sandbox's. */
public final class Payloads {
  private static final JsonMapper JSON = new JsonMapper();
  private static final SchemaRegistryConfig ENGLISH =
      SchemaRegistryConfig.builder().locale(Locale.ENGLISH).build();

  private Payloads() {}

  /** Where the text contradicts a schema of the spec. */
  public static List<String> problems(JsonNode schema, String json) {
    ObjectNode document = JSON.createObjectNode();
    document.setAll((ObjectNode) schema.deepCopy());
    // References in the schema are relative to the document.
    document.set("components", SpecTree.root().required("components"));
    Schema compiled =
        SchemaRegistry.withDefaultDialect(
                Dialects.getOpenApi30(), builder -> builder.schemaRegistryConfig(ENGLISH))
            .getSchema(document.has("$ref") ? wrapped(document) : document);
    return compiled.validate(read(json)).stream().map(Object::toString).toList();
  }

  /** Reads JSON text. */
  public static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A reference ignores whatever stands beside it, the components included. */
  private static ObjectNode wrapped(ObjectNode document) {
    ObjectNode wrapped = JSON.createObjectNode();
    wrapped.putArray("allOf").addObject().set("$ref", document.get("$ref"));
    wrapped.set("components", document.get("components"));
    return wrapped;
  }
}
