package io.larkfit.spec.drift;

import com.fasterxml.jackson.databind.JsonNode;
import io.larkfit.spec.document.Node;
import io.larkfit.spec.fact.Severity;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Compares two sets of keys.
 *
 * @param missing reported of a key that only the page has
 * @param unknown reported of a key that only the spec has
 * @param subject of both kinds; the key follows
 * @param lost how bad it is if only the spec has a key
 * @param gained how bad it is if only the page has one
 */
record Keys(Check missing, Check unknown, String subject, Severity lost, Severity gained) {

  /**
   * Compares.
   *
   * @param onPage keys and their lines
   * @param inSpec keys and their pointers
   * @param pointer to what the keys that the spec lacks are missing from
   * @param line of the page that has to do with the keys that it lacks
   */
  void compare(
      Comparison comparison,
      Map<String, Integer> onPage,
      Map<String, String> inSpec,
      String pointer,
      int line) {
    onPage.forEach(
        (key, keyLine) -> {
          if (!inSpec.containsKey(key)) {
            comparison.report(
                missing, gained, subject + "." + key, key, Drift.NOTHING, pointer, keyLine);
          }
        });
    inSpec.forEach(
        (key, keyPointer) -> {
          if (!onPage.containsKey(key)) {
            comparison.report(
                unknown, lost, subject + "." + key, Drift.NOTHING, key, keyPointer, line);
          }
        });
  }

  /**
   * Of keys any of which suffices: the first one binds callers, and the last one sets them free.
   */
  Keys anyOf(boolean noneOnPage, boolean noneInSpec) {
    return new Keys(
        missing,
        unknown,
        subject,
        noneOnPage ? Severity.ADDITIVE : lost,
        noneInSpec ? Severity.BREAKING : gained);
  }

  /** The texts in a list of the spec and their pointers. */
  static Map<String, String> listed(Node node, String key) {
    Map<String, String> listed = new LinkedHashMap<>();
    JsonNode list = node.json().path(key);
    for (int i = 0; i < list.size(); i++) {
      listed.put(list.path(i).asText(), node.at(key, Integer.toString(i)));
    }
    return listed;
  }
}
