package io.larkfit.spec.lint;

import io.larkfit.spec.document.Document;
import io.larkfit.spec.document.Place;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is named like a secret is marked as one, so that nothing prints it. */
final class SecretRule implements Rule {

  private static final Pattern SECRET = Pattern.compile("(.*_)?(secret|token|password)");

  @Override
  public Stream<Finding> check(Document document) {
    return document
        .nodes(Place.PROPERTY)
        .filter(property -> SECRET.matcher(property.name()).matches())
        .filter(property -> property.text("type").equals("string"))
        .filter(property -> !property.text("format").equals("password"))
        .map(
            property ->
                Finding.at(
                    property,
                    "secret",
                    "It is named like a secret",
                    "Add format: password, or rename it."));
  }
}
