package io.larkfit.spec.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Validates values against schemas that are part of a larger document. */
public final class Schemas {

  private static final String BASE = "urn:larkfit:linted";

  /** Read once: asked for a part, the registry would read the whole document for each. */
  private final Schema root;

  private Schemas(Dialect dialect, JsonNode document) {
    // A file that is no document has no schemas either; the rules say what it is.
    String text = document.isObject() ? document.toString() : "{}";
    // Findings are in English wherever they are made: the library speaks the machine's language.
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).locale(Locale.ENGLISH).build();
    this.root =
        SchemaRegistry.withDefaultDialect(
                dialect,
                builder -> builder.schemaRegistryConfig(config).schemas(Map.of(BASE, text)))
            .getSchema(SchemaLocation.of(BASE));
  }

  /** The schemas in an OpenAPI 3.0 document, which has a dialect of its own. */
  static Schemas of(JsonNode openApi) {
    return new Schemas(Dialects.getOpenApi30(), openApi);
  }

  /** The schemas in a JSON Schema of draft 2020-12. */
  public static Schemas ofJsonSchema(JsonNode schema) {
    return new Schemas(Dialects.getDraft202012(), schema);
  }

  /** What is wrong with a value; empty if nothing is. Each text begins with where in the value. */
  public List<String> validate(String schemaPointer, JsonNode value) {
    try {
      return root
          .getRefSchema(SchemaLocation.of(BASE + "#" + schemaPointer).getFragment())
          .validate(value)
          .stream()
          .map(Schemas::text)
          .distinct()
          .toList();
    } catch (SchemaException e) {
      return List.of(": the schema cannot be used: " + e.getMessage());
    }
  }

  /** What a value may not be is told by the description of the schema that says so. */
  private static String text(Error error) {
    String reason = error.getSchemaNode().path("description").asText("");
    return error.getKeyword().equals("not") && !reason.isEmpty()
        ? error.getInstanceLocation() + ": " + reason
        : error.toString();
  }
}
