package io.larkfit.spec.lint;

import io.larkfit.spec.document.Document;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * swagger-parser, which feeds the generator, has nothing to say; with references as they are, nor
 * resolved.
 */
final class ParserRule implements Rule {

  @Override
  public Stream<Finding> check(Document document) {
    return Stream.of(false, true)
        .flatMap(resolve -> messages(document, resolve).stream())
        .filter(Objects::nonNull)
        .distinct()
        .map(
            message ->
                new Finding("", "parser", message, "Follow the OpenAPI 3.0.3 specification here."));
  }

  private static List<String> messages(Document document, boolean resolve) {
    ParseOptions options = new ParseOptions();
    options.setResolve(resolve);
    options.setValidateInternalRefs(true);
    return new OpenAPIV3Parser().readContents(document.text(), null, options).getMessages();
  }
}
