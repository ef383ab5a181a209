package io.larkfit.spec.lint;

import com.fasterxml.jackson.databind.JsonNode;
import io.larkfit.spec.document.Document;
import io.larkfit.spec.document.Members;
import io.larkfit.spec.document.Node;
import java.util.List;
import java.util.stream.Stream;

/**
 * Examples show no field that their schema does not know: objects are open, so nothing else would
 * tell.
 */
final class ExampleFieldsRule implements Rule {

  @Override
  public Stream<Finding> check(Document document) {
    return Examples.all(document)
        .flatMap(example -> check(document, example.schema(), example.pointer(), example.value()));
  }

  private static Stream<Finding> check(
      Document document, Node schema, String pointer, JsonNode value) {
    if (value.isArray()) {
      List<Node> items =
          document.resolved(schema).flatMap(s -> document.below(s, "items")).toList();
      return Stream.iterate(0, i -> i < value.size(), i -> i + 1)
          .flatMap(
              i ->
                  items.stream()
                      .flatMap(item -> check(document, item, pointer + "/" + i, value.get(i))));
    }
    Members members = Members.of(document, schema);
    return value.properties().stream()
        .flatMap(
            entry -> {
              String below = Node.child(pointer, entry.getKey());
              Node property = members.properties().get(entry.getKey());
              if (property != null) {
                return check(document, property, below, entry.getValue());
              }
              return members.isOpen()
                  ? Stream.empty()
                  : Stream.of(
                      new Finding(
                          below,
                          "example-field",
                          "The schema has no property " + entry.getKey(),
                          "Add the property to the schema, or take the field out."));
            });
  }
}
