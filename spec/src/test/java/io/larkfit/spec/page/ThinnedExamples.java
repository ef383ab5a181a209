package io.larkfit.spec.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Leaves members out of the examples of a page, by chance, but not those of the envelope. */
final class ThinnedExamples {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern FENCE =
      Pattern.compile("```\\s*json\\s*\\n(.*?)\\n```", Pattern.DOTALL);
  private static final Set<String> ENVELOPE = Set.of("code", "msg", "data");

  private final Random random;
  private final double missing;

  ThinnedExamples(long seed, double missing) {
    this.random = new Random(seed);
    this.missing = missing;
  }

  byte[] of(byte[] page) {
    String text = new String(page, StandardCharsets.UTF_8);
    return FENCE
        .matcher(text)
        .replaceAll(fence -> Matcher.quoteReplacement(thinned(fence)))
        .getBytes(StandardCharsets.UTF_8);
  }

  private String thinned(MatchResult fence) {
    try {
      String json = thinned(JSON.readTree(fence.group(1))).toPrettyString();
      return "```json\n" + json + "\n```";
    } catch (JsonProcessingException e) {
      return fence.group();
    }
  }

  private JsonNode thinned(JsonNode json) {
    if (json.isObject()) {
      ObjectNode object = JSON.createObjectNode();
      for (var member : json.properties()) {
        if (ENVELOPE.contains(member.getKey()) || random.nextDouble() >= missing) {
          object.set(member.getKey(), thinned(member.getValue()));
        }
      }
      return object;
    }
    if (json.isArray()) {
      ArrayNode array = JSON.createArrayNode();
      json.forEach(element -> array.add(thinned(element)));
      return array;
    }
    return json;
  }
}
