package io.larkfit.spec.lint;

import io.larkfit.spec.document.Document;
import io.larkfit.spec.document.Members;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a schema requires is a property of it. */
final class RequiredRule implements Rule {

  @Override
  public Stream<Finding> check(Document document) {
    return document
        .schemaNodes()
        .filter(schema -> schema.json().path("required").isArray())
        .flatMap(
            schema -> {
              var properties = Members.of(document, schema).properties();
              return StreamSupport.stream(schema.json().path("required").spliterator(), false)
                  .map(name -> name.asText())
                  .filter(name -> !properties.containsKey(name))
                  .map(
                      name ->
                          new Finding(
                              schema.at("required"),
                              "required",
                              "There is no property " + name,
                              "Name a property of the schema, or add this one."));
            });
  }
}
