package io.larkfit.spec.lint;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fault to put into the clean document, and the finding that it is to cause.
 *
 * @param also the rule that is bound to find it, too
 */
record SeededFault(
    @JsonProperty("fault") String name,
    @JsonProperty("old") String original,
    @JsonProperty("new") String replacement,
    String rule,
    @JsonProperty("at") String pointer,
    String problem,
    @Nullable String also) {

  static List<SeededFault> all() throws java.io.IOException {
    return new YAMLMapper().readValue(Fixtures.text("faults.yaml"), new TypeReference<>() {});
  }

  String seedInto(String document) {
    int at = document.indexOf(original);
    if (at < 0 || document.indexOf(original, at + 1) >= 0) {
      throw new IllegalStateException("does not occur once: " + original);
    }
    return document.replace(original, replacement);
  }

  @Override
  public String toString() {
    return name;
  }
}
