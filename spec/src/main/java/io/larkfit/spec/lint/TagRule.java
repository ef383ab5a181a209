package io.larkfit.spec.lint;

import com.fasterxml.jackson.databind.JsonNode;
import io.larkfit.spec.document.Document;
import io.larkfit.spec.document.Node;
import io.larkfit.spec.document.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Each operation has one tag; each tag is declared once, used, and says where its interface goes.
 */
final class TagRule implements Rule {

  private static final String ID = "tag";

  @Override
  public Stream<Finding> check(Document document) {
    Set<String> declared =
        document.nodes(Place.TAG).map(tag -> tag.text("name")).collect(Collectors.toSet());
    return Stream.concat(
        document.nodes(Place.OPERATION).flatMap(operation -> ofOperation(operation, declared)),
        Stream.concat(declarations(document), methods(document)));
  }

  private static Stream<Finding> ofOperation(Node operation, Set<String> declared) {
    JsonNode tags = operation.json().path("tags");
    if (tags.size() != 1) {
      return Stream.of(
          Finding.at(
              operation,
              ID,
              "has %s tags".formatted(tags.size()),
              "Give it the one tag of its interface."));
    }
    String name = tags.get(0).asText();
    return declared.contains(name)
        ? Stream.empty()
        : Stream.of(
            new Finding(
                operation.at("tags", "0"),
                ID,
                "The tag %s is not declared".formatted(name),
                "Declare it under tags at the root."));
  }

  private static Stream<Finding> declarations(Document document) {
    Set<String> used =
        document.nodes(Place.OPERATION).map(TagRule::tagOf).collect(Collectors.toSet());
    Set<String> seen = new HashSet<>();
    return document
        .nodes(Place.TAG)
        .flatMap(
            tag -> {
              boolean isUsed = used.contains(tag.text("name"));
              boolean isFirst = seen.add(tag.text("name"));
              return Stream.of(
                      problem(!tag.has("x-larkfit-package"), "x-larkfit-package is missing"),
                      problem(!tag.has("x-larkfit-group"), "x-larkfit-group is missing"),
                      problem(!isUsed, "No operation has this tag"),
                      problem(!isFirst, "The tag is declared twice"))
                  .flatMap(problems -> problems)
                  .map(problem -> Finding.at(tag, ID, problem, "Complete the tag, or remove it."));
            });
  }

  private static Stream<String> problem(boolean exists, String text) {
    return exists ? Stream.of(text) : Stream.empty();
  }

  private static Stream<Finding> methods(Document document) {
    Map<String, String> seen = new HashMap<>();
    return document
        .nodes(Place.OPERATION)
        .filter(operation -> operation.has("x-larkfit-method"))
        .flatMap(
            operation -> {
              String method = operation.text("x-larkfit-method");
              String other =
                  seen.put(tagOf(operation) + "." + method, operation.text("operationId"));
              return other == null
                  ? Stream.empty()
                  : Stream.of(
                      Finding.at(
                          operation,
                          ID,
                          "%s has the method name %s, too".formatted(other, method),
                          "Give each operation of a tag a method name of its own."));
            });
  }

  private static String tagOf(Node operation) {
    return operation.json().path("tags").path(0).asText("");
  }
}
