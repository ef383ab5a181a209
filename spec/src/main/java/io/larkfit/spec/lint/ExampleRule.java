package io.larkfit.spec.lint;

import io.larkfit.spec.document.Document;
import java.util.stream.Stream;

/** Every example, and every default, is valid against its schema. */
final class ExampleRule implements Rule {

  @Override
  public Stream<Finding> check(Document document) {
    return Examples.all(document)
        .filter(example -> document.resolve(example.schema()) != null)
        .flatMap(
            example ->
                document.schemas().validate(example.schema().pointer(), example.value()).stream()
                    .map(
                        error ->
                            new Finding(
                                example.pointer(),
                                "example",
                                "It does not fit its schema" + error,
                                "Correct the example or the schema.")));
  }
}
