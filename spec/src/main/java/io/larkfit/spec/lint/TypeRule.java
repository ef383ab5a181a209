package io.larkfit.spec.lint;

import io.larkfit.spec.document.Document;
import io.larkfit.spec.document.Node;
import java.util.Set;
import java.util.stream.Stream;

/** A schema has a type that exists, and a number says how wide it is. */
final class TypeRule implements Rule {

  private static final String ID = "type";
  private static final Set<String> TYPES =
      Set.of("array", "boolean", "integer", "number", "object", "string");

  @Override
  public Stream<Finding> check(Document document) {
    return document
        .schemaNodes()
        .filter(schema -> schema.has("type"))
        .flatMap(
            schema -> {
              String type = schema.text("type");
              if (!TYPES.contains(type)) {
                return Stream.of(
                    Finding.at(schema, ID, type + " is no type", "Use one of " + sorted() + "."));
              }
              return switch (type) {
                case "integer" -> format(schema, Set.of("int32", "int64"));
                case "number" -> format(schema, Set.of("double", "float"));
                default -> Stream.empty();
              };
            });
  }

  private static Stream<Finding> format(Node schema, Set<String> formats) {
    return formats.contains(schema.text("format"))
        ? Stream.empty()
        : Stream.of(
            Finding.at(
                schema,
                ID,
                "The width of the number is not given",
                "Add a format: " + formats.stream().sorted().toList() + "."));
  }

  private static String sorted() {
    return TYPES.stream().sorted().toList().toString();
  }
}
