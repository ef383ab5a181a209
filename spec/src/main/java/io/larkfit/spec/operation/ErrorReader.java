package io.larkfit.spec.operation;

import com.fasterxml.jackson.databind.JsonNode;
import io.larkfit.spec.document.Document;
import io.larkfit.spec.document.Node;
import io.larkfit.spec.fact.ErrorRow;
import io.larkfit.spec.fact.Located;
import io.larkfit.spec.record.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the errors that a document lists. */
final class ErrorReader {

  static final String KEY = "x-larkfit-errors";

  private final Document document;
  private final Places places;

  ErrorReader(Document document, Places places) {
    this.document = document;
    this.places = places;
  }

  /** Those of an operation; the messages are those of its examples. */
  List<ErrorRow> of(Node operation) {
    return rows(operation, messages(operation));
  }

  /** Those of all operations. */
  List<ErrorRow> ofAll() {
    return rows(document.root(), Map.of());
  }

  private List<ErrorRow> rows(Node holder, Map<Long, Set<Located<String>>> messages) {
    List<ErrorRow> rows = new ArrayList<>();
    JsonNode listed = holder.json().path(KEY);
    for (int i = 0; i < listed.size(); i++) {
      JsonNode row = listed.path(i);
      long code = row.path("code").asLong();
      Integer status = row.path("status").isInt() ? row.path("status").asInt() : null;
      String pointer = holder.at(KEY, Integer.toString(i));
      String words = row.path("meaning").asText("") + row.path("remedy").asText("");
      for (Located<String> message : messages.getOrDefault(code, Set.of(new Located<>("", 0)))) {
        int place = places.of(pointer);
        places.facet(place, "status", status == null ? pointer : pointer + "/status");
        if (message.line() > 0) {
          places.facet(place, "message", places.pointer(message.line(), ""));
        }
        rows.add(new ErrorRow(status, code, message.value(), Wording.hash(words), place));
      }
    }
    return rows;
  }

  private Map<Long, Set<Located<String>>> messages(Node operation) {
    Map<Long, Map<String, Located<String>>> byCode = new LinkedHashMap<>();
    document
        .below(operation, "responses")
        .flatMap(document::resolved)
        .flatMap(response -> document.below(response, "content"))
        .flatMap(content -> document.below(content, "examples"))
        .flatMap(document::resolved)
        .filter(example -> example.json().at("/value/code").isIntegralNumber())
        .forEach(
            example -> {
              String message = example.json().at("/value/msg").asText("nothing");
              String pointer =
                  example.json().path("value").has("msg")
                      ? example.at("value", "msg")
                      : example.pointer();
              byCode
                  .computeIfAbsent(
                      example.json().at("/value/code").asLong(), code -> new LinkedHashMap<>())
                  .computeIfAbsent(message, text -> new Located<>(text, places.of(pointer)));
            });
    Map<Long, Set<Located<String>>> messages = new LinkedHashMap<>();
    byCode.forEach((code, texts) -> messages.put(code, new LinkedHashSet<>(texts.values())));
    return messages;
  }
}
