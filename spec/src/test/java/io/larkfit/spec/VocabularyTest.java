package io.larkfit.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The vocabulary is a JSON Schema that anyone's validator and editor can use. */
@Tag("everywhere")
class VocabularyTest {

  private static final SchemaRegistryConfig ENGLISH =
      SchemaRegistryConfig.builder().locale(Locale.ENGLISH).build();

  private final Schema schema =
      SchemaRegistry.withDefaultDialect(
              Dialects.getDraft202012(), builder -> builder.schemaRegistryConfig(ENGLISH))
          .getSchema(LarkfitSpec.VOCABULARY);

  @Test
  void shippedDocumentFits() {
    assertEquals(List.of(), schema.validate(LarkfitSpec.JSON));
  }

  @Test
  void misshapenKeyIsRefusedByTheSchemaAlone() {
    ObjectNode document = LarkfitSpec.JSON.deepCopy();
    document.withArray("x-larkfit-errors").addObject().put("code", "one");

    List<Error> errors = schema.validate(document);

    assertEquals(2, errors.size(), errors.toString());
  }

  @Test
  void everyKeyIsDescribed() {
    for (JsonNode definition : LarkfitSpec.VOCABULARY.path("$defs")) {
      assertTrue(definition.has("description"), definition.toString());
      definition.path("properties").properties().stream()
          .filter(property -> property.getKey().startsWith("x-"))
          .forEach(
              property ->
                  assertFalse(
                      property.getValue().path("description").asText().isEmpty(),
                      property.getKey()));
    }
  }
}
