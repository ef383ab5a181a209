package io.larkfit.spec.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a document says in keys of the {@code x-larkfit} vocabulary. */
final class Extensions {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Extensions() {}

  /** The value of a key; a missing node if it is not there. */
  static JsonNode json(@Nullable Map<String, Object> extensions, String key) {
    return MAPPER.valueToTree(extensions == null ? Map.of() : extensions).path(key);
  }

  static String text(@Nullable Map<String, Object> extensions, String key) {
    return json(extensions, key).asText("");
  }

  static List<String> texts(@Nullable Map<String, Object> extensions, String key) {
    List<String> texts = new ArrayList<>();
    json(extensions, key).forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
