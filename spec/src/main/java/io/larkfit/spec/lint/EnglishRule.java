package io.larkfit.spec.lint;

import com.fasterxml.jackson.databind.JsonNode;
import io.larkfit.spec.document.Document;
import io.larkfit.spec.document.Node;
import io.larkfit.spec.document.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Texts are English, in ASCII; page titles alone keep their own language. */
final class EnglishRule implements Rule {

  private static final Set<String> TEXTS =
      Set.of("title", "summary", "description", "meaning", "remedy", "x-enum-descriptions");

  @Override
  public Stream<Finding> check(Document document) {
    List<Finding> findings = new ArrayList<>();
    document.nodes().forEach(node -> check(node, findings));
    return findings.stream();
  }

  private static void check(Node node, List<Finding> findings) {
    for (var entry : node.json().properties()) {
      if (TEXTS.contains(entry.getKey()) && node.place() != Place.EXTERNAL_DOCS) {
        checkText(node.at(entry.getKey()), entry.getValue(), findings);
      } else if (entry.getKey().equals("x-larkfit-errors")) {
        checkErrors(node.at(entry.getKey()), entry.getValue(), findings);
      }
    }
  }

  private static void checkErrors(String pointer, JsonNode rows, List<Finding> findings) {
    for (int i = 0; i < rows.size(); i++) {
      String row = Node.child(pointer, Integer.toString(i));
      for (String key : List.of("meaning", "remedy")) {
        checkText(Node.child(row, key), rows.get(i).path(key), findings);
      }
    }
  }

  private static void checkText(String pointer, JsonNode text, List<Finding> findings) {
    if (text.isArray()) {
      for (int i = 0; i < text.size(); i++) {
        checkText(Node.child(pointer, Integer.toString(i)), text.get(i), findings);
      }
    } else if (text.asText().codePoints().anyMatch(c -> c > 126)) {
      findings.add(
          new Finding(
              pointer,
              "english",
              "The text is not in ASCII",
              "Say it in English, in plain ASCII."));
    }
  }
}
