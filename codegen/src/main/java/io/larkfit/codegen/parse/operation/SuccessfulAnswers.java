package io.larkfit.codegen.parse.operation;

import io.larkfit.codegen.parse.document.Document;
import io.larkfit.codegen.parse.document.Document.Located;
import io.larkfit.codegen.parse.document.Pointer;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sorts an operation's answers into those of success and the others. */
final class SuccessfulAnswers {

  private final Map<String, Located<ApiResponse>> successes = new LinkedHashMap<>();
  private final Map<String, Located<ApiResponse>> others = new LinkedHashMap<>();

  SuccessfulAnswers(Endpoint endpoint, Document document) {
    Map<String, ApiResponse> responses = endpoint.operation().getResponses();
    Map<String, ApiResponse> given = responses == null ? Map.of() : responses;
    // A mere default is the answer of success, too.
    boolean explicit = given.keySet().stream().anyMatch(status -> status.startsWith("2"));
    new TreeMap<>(given)
        .forEach(
            (status, response) -> {
              Pointer at = endpoint.pointer().child("responses", status);
              var located = response == null ? null : document.response(response, at);
              if (located != null) {
                boolean success = status.startsWith(explicit ? "2" : "default");
                (success ? successes : others).put(status, located);
              }
            });
  }

  /** Those of the lowest status with content and of others with other content; by status. */
  Map<String, Located<ApiResponse>> distinct() {
    Map<String, Located<ApiResponse>> distinct = new LinkedHashMap<>();
    List<Object> contents = new ArrayList<>();
    successes.forEach(
        (status, response) -> {
          var content = response.value().getContent();
          if (content != null && !content.isEmpty() && !contents.contains(content)) {
            contents.add(content);
            distinct.put(status, response);
          }
        });
    if (distinct.isEmpty()) {
      successes.entrySet().stream()
          .findFirst()
          .ifPresent(first -> distinct.put(first.getKey(), first.getValue()));
    }
    return distinct;
  }

  /** All that are not among {@code read}. */
  Map<String, Located<ApiResponse>> without(Iterable<String> read) {
    Map<String, Located<ApiResponse>> left = new LinkedHashMap<>(successes);
    left.putAll(others);
    read.forEach(left::remove);
    return left;
  }
}
