package io.larkfit.tests.draft;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.squareup.moshi.JsonDataException;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of the examples of a page.
 *
 * @param generated whether there is a method for its operation
 * @param broken whether some example is no JSON
 * @param examples how many are JSON
 * @param equal how many of them come out of the generated types as they went in
 * @param lost why the others do not
 */
record Fate(
    Path page, boolean generated, boolean broken, int examples, int equal, List<String> lost) {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
  private static final Set<String> ENVELOPE = Set.of("code", "msg", "error");

  /** 1 and 1.0 are one number. */
  private static final Comparator<JsonNode> EQUAL_NUMBERS =
      (a, b) ->
          a.isNumber() && b.isNumber()
              ? a.decimalValue().compareTo(b.decimalValue())
              : a.equals(b) ? 0 : 1;

  static Fate of(Path page, String operation, PageExamples examples, DraftedClient client)
      throws IOException {
    if (!client.has(operation)) {
      return new Fate(page, false, examples.areBroken(), 0, 0, List.of());
    }
    int count = 0;
    List<String> lost = new ArrayList<>();
    for (JsonNode request : examples.ofRequest()) {
      count++;
      Type body = client.bodyOf(operation);
      String why = body == null ? "no JSON is sent" : compare(client, body, request);
      addIfAny(lost, "request", why);
    }
    for (JsonNode response : examples.ofResponse()) {
      count++;
      addIfAny(lost, "response", answer(client, operation, response));
    }
    return new Fate(page, true, examples.areBroken(), count, count - lost.size(), lost);
  }

  private static void addIfAny(List<String> lost, String what, @Nullable String why) {
    if (why != null) {
      lost.add(what + ": " + why);
    }
  }

  /** Null if it comes out equal, of an envelope each of its two parts. */
  private static @Nullable String answer(DraftedClient client, String operation, JsonNode response)
      throws IOException {
    Type type = client.answerOf(operation);
    if (!client.isUnwrapped(operation) && response.path("code").asLong() == 0) {
      return compare(client, type, response);
    }
    ObjectNode envelope = ((ObjectNode) response.deepCopy()).retain(ENVELOPE);
    String why = compare(client, client.envelope(), envelope);
    return why != null || !response.has("data") ? why : compare(client, type, response.get("data"));
  }

  private static @Nullable String compare(DraftedClient client, Type type, JsonNode json)
      throws IOException {
    String encoded;
    try {
      encoded = client.recode(type, json.toString());
    } catch (JsonDataException | IllegalArgumentException e) {
      return type.getTypeName() + " refuses it: " + e.getMessage();
    }
    return json.equals(EQUAL_NUMBERS, JSON.readTree(encoded))
        ? null
        : type.getTypeName() + " makes of it " + encoded;
  }
}
