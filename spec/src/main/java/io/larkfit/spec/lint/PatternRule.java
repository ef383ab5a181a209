package io.larkfit.spec.lint;

import io.larkfit.spec.document.Document;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * Patterns are regular expressions, anchored at both ends so that they cannot match a part only.
 */
final class PatternRule implements Rule {

  private static final String ID = "pattern";

  @Override
  public Stream<Finding> check(Document document) {
    return document
        .schemaNodes()
        .filter(schema -> schema.has("pattern"))
        .flatMap(
            schema -> {
              String pattern = schema.text("pattern");
              String at = schema.at("pattern");
              try {
                Pattern.compile(pattern);
              } catch (PatternSyntaxException e) {
                return Stream.of(
                    new Finding(at, ID, e.getDescription(), "Write a regular expression."));
              }
              return pattern.startsWith("^") && pattern.endsWith("$")
                  ? Stream.empty()
                  : Stream.of(
                      new Finding(
                          at, ID, "It matches a part of the text, too", "Anchor it: ^...$."));
            });
  }
}
