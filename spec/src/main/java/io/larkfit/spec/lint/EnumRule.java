package io.larkfit.spec.lint;

import com.fasterxml.jackson.databind.JsonNode;
import io.larkfit.spec.document.Document;
import io.larkfit.spec.document.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** An enum's values are of its type and all different; each has a name and a description. */
final class EnumRule implements Rule {

  private static final String ID = "enum";

  @Override
  public Stream<Finding> check(Document document) {
    return document
        .schemaNodes()
        .filter(schema -> schema.has("enum") && !schema.isNegated())
        .flatMap(
            schema ->
                Stream.of(
                        values(document, schema),
                        matching(schema, "x-enum-varnames"),
                        matching(schema, "x-enum-descriptions"))
                    .flatMap(findings -> findings));
  }

  private static Stream<Finding> values(Document document, Node schema) {
    JsonNode values = schema.json().path("enum");
    Set<JsonNode> seen = new HashSet<>();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      String at = schema.at("enum", Integer.toString(i));
      if (!seen.add(values.get(i))) {
        findings.add(new Finding(at, ID, "The value is repeated", "Remove it."));
      }
      for (String error : document.schemas().validate(schema.pointer(), values.get(i))) {
        findings.add(new Finding(at, ID, "The value does not fit" + error, "Correct the value."));
      }
    }
    return findings.stream();
  }

  private static Stream<Finding> matching(Node schema, String key) {
    int values = schema.json().path("enum").size();
    int texts = schema.json().path(key).size();
    return values == texts
        ? Stream.empty()
        : Stream.of(
            Finding.at(
                schema,
                ID,
                "%s values, but %s %s".formatted(values, texts, key),
                "Give one for each value, in order."));
  }
}
