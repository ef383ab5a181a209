package io.larkfit.spec.lint;

import io.larkfit.spec.document.Document;
import io.larkfit.spec.document.Node;
import io.larkfit.spec.document.Place;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** An operation says all that its documentation page says, by keys that may not be missing. */
final class OperationRule implements Rule {

  private static final String ID = "operation";
  private static final Map<String, String> REMEDIES = remedies();
  private static final Map<String, String> PAGE_REMEDIES =
      Map.of(
          "description", "Add the title of the page, in its own language.",
          "x-larkfit-updated", "Add the day on which the page was last updated.");

  @Override
  public Stream<Finding> check(Document document) {
    return document
        .nodes(Place.OPERATION)
        .flatMap(
            operation ->
                Stream.concat(
                    missing(operation, REMEDIES),
                    document
                        .below(operation, "externalDocs")
                        .flatMap(page -> missing(page, PAGE_REMEDIES))));
  }

  private static Stream<Finding> missing(Node node, Map<String, String> remedies) {
    return remedies.entrySet().stream()
        .filter(entry -> !node.has(entry.getKey()))
        .map(entry -> Finding.at(node, ID, entry.getKey() + " is missing", entry.getValue()));
  }

  private static Map<String, String> remedies() {
    Map<String, String> remedies = new LinkedHashMap<>();
    remedies.put("operationId", "Add a name that no other operation has.");
    remedies.put("summary", "Say in one sentence what the operation does.");
    remedies.put("description", "Describe the operation in our own words.");
    remedies.put("externalDocs", "Add the documentation page.");
    remedies.put("security", "List the credentials it takes, or none: [].");
    remedies.put("x-larkfit-app-types", "List the types of apps that the page names.");
    remedies.put("x-larkfit-errors", "List the errors that the page documents, or none: [].");
    return remedies;
  }
}
