package io.larkfit.codegen.fidelity;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says whether JSON is valid against a schema, by a validator that shares no code with ours. */
final class Judge {
  private final Documents documents;
  private final SchemaRegistry registry;
  private final Map<Place, Optional<Schema>> schemas = new HashMap<>();
  private final Map<URI, Schema> files = new HashMap<>();

  Judge(Documents documents) {
    this.documents = documents;
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder()
            .formatAssertionsEnabled(true)
            .preloadSchema(false)
            .losslessNarrowing(true)
            .locale(Locale.ENGLISH)
            .build();
    this.registry =
        SchemaRegistry.withDefaultDialect(
            documents.isVersion30() ? Dialects.getOpenApi30() : Dialects.getOpenApi31(),
            builder -> builder.schemas(this::text).schemaRegistryConfig(config));
  }

  private @Nullable String text(String address) {
    JsonNode tree = documents.loaded().get(URI.create(address));
    return tree == null || tree.isMissingNode() ? null : tree.toString();
  }

  /** Whether the schema can be asked at all. */
  boolean knows(Place place) {
    return schema(place) != null;
  }

  boolean isValid(Place place, JsonNode json) {
    List<Error> errors = errors(place, json);
    return errors != null && errors.isEmpty();
  }

  /** What is wrong; null if the validator cannot say. */
  @Nullable List<Error> errors(Place place, JsonNode json) {
    Schema schema = schema(place);
    if (schema == null) {
      return null;
    }
    try {
      return schema.validate(json);
    } catch (RuntimeException | StackOverflowError e) {
      return null;
    }
  }

  private @Nullable Schema schema(Place place) {
    return schemas.computeIfAbsent(place, this::compile).orElse(null);
  }

  /** A document is compiled once: asked for a fragment, the library would read all of it again. */
  private Optional<Schema> compile(Place place) {
    try {
      Schema document =
          files.computeIfAbsent(
              place.document(),
              file ->
                  registry.getSchema(
                      SchemaLocation.of(file.toString()), documents.loaded().get(file)));
      return Optional.ofNullable(
          document.getRefSchema(SchemaLocation.Fragment.of(place.pointer().substring(1))));
    } catch (RuntimeException | StackOverflowError e) {
      return Optional.empty();
    }
  }
}
