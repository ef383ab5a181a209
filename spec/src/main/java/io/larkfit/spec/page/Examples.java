package io.larkfit.spec.page;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.larkfit.spec.fact.Example;
import io.larkfit.spec.fact.Remark;
import io.larkfit.spec.fact.Remark.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the examples of bodies. */
final class Examples {

  private static final ObjectMapper STRICT =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  /** Takes what people write: comments, stray commas, several values. */
  private static final ObjectMapper LENIENT =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(
              JsonReadFeature.ALLOW_SINGLE_QUOTES, JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
          .build();

  private final List<Remark> remarks;

  Examples(List<Remark> remarks) {
    this.remarks = remarks;
  }

  /** The examples among some blocks: fences that say json, or that begin like it. */
  List<Example> of(List<Block> blocks) {
    List<Example> examples = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Fence fence && isJson(fence)) {
        examples.add(read(fence));
      }
    }
    return examples;
  }

  static boolean isJson(Block.Fence fence) {
    String content = fence.content().strip();
    String info = fence.info().toLowerCase(Locale.ROOT);
    return info.startsWith("json")
        || content.startsWith("{") && content.endsWith("}")
        || content.startsWith("[") && content.endsWith("]");
  }

  private Example read(Block.Fence fence) {
    String text = fence.content().strip();
    JsonNode strict = parse(STRICT, text);
    if (strict != null) {
      return new Example(text, strict, true, fence.line());
    }
    JsonNode lenient = parse(LENIENT, text);
    String problem =
        lenient == null
            ? "The example is not JSON."
            : "The example is not valid JSON; comments, quotes or commas have been passed over.";
    remarks.add(new Remark(Check.EXAMPLE_NOT_JSON, problem, fence.line()));
    return new Example(text, lenient, false, fence.line());
  }

  private static @Nullable JsonNode parse(ObjectMapper mapper, String text) {
    try {
      JsonNode json = mapper.readTree(text);
      return json == null || json.isMissingNode() ? null : json;
    } catch (JsonProcessingException e) {
      return null;
    }
  }
}
