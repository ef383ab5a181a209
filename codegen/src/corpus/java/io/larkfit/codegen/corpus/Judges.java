package io.larkfit.codegen.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import io.swagger.parser.OpenAPIParser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What others say of a document: swagger-parser, and the OpenAPI Initiative's own JSON Schema. */
final class Judges {
  private static final Path SCHEMAS = Path.of("target/corpus/schemas/spec.openapis.org/oas");
  private static final int MOST = 5;
  private static final SchemaRegistryConfig ENGLISH =
      SchemaRegistryConfig.builder().locale(Locale.ENGLISH).build();

  private final Schema openApi30 = schema("3.0/schema/2021-09-28", Dialects.getDraft4());
  private final Schema openApi31 = schema("3.1/schema/2022-10-07", Dialects.getDraft202012());

  /** Their complaints, a few of each; empty if neither has one. */
  List<String> complaints(CorpusSpec spec) {
    List<String> complaints = new ArrayList<>();
    SwaggerParseResult parsed =
        new OpenAPIParser().readLocation(spec.file().toString(), null, null);
    if (parsed.getMessages() != null) {
      parsed.getMessages().stream()
          .distinct()
          .limit(MOST)
          .forEach(message -> complaints.add("swagger-parser: " + message));
    }
    JsonNode root = SpecTree.read(spec.file()).root();
    Schema schema = root.path("openapi").asText().startsWith("3.0") ? openApi30 : openApi31;
    schema.validate(root).stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
        .distinct()
        .limit(MOST)
        .forEach(message -> complaints.add("OpenAPI's JSON Schema: " + message));
    return complaints;
  }

  private static Schema schema(String path, Dialect dialect) {
    try {
      String id = "https://spec.openapis.org/oas/" + path;
      String text = Files.readString(SCHEMAS.resolve(path));
      return SchemaRegistry.withDefaultDialect(
              dialect, builder -> builder.schemas(Map.of(id, text)).schemaRegistryConfig(ENGLISH))
          .getSchema(SchemaLocation.of(id));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
