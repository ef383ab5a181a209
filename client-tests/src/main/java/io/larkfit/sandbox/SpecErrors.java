package io.larkfit.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the errors of one operation: its own, then the common ones that its responses show by an
 * example, then all other common ones.
 *
 * <p>An example whose name is an error's code shows that error's body; the response it stands under
 * gives the HTTP status where the error names none.
 */
final class SpecErrors {
  /** The status where the spec gives none: the one the platform's gateway answers most often. */
  private static final int USUAL_STATUS = 400;

  private final SpecDocument spec;
  private final JsonNode operation;
  private final List<SpecError> own = new ArrayList<>();
  private final List<SpecError> shown = new ArrayList<>();
  private final List<SpecError> others = new ArrayList<>();

  private SpecErrors(SpecDocument spec, JsonNode operation) {
    this.spec = spec;
    this.operation = operation;
  }

  static List<SpecError> read(SpecDocument spec, JsonNode operation) {
    SpecErrors errors = new SpecErrors(spec, operation);
    for (JsonNode error : operation.path("x-larkfit-errors")) {
      errors.own.add(errors.read(error));
    }
    for (JsonNode error : spec.root().path("x-larkfit-errors")) {
      boolean isShown = errors.example(error.required("code").asText(), false) != null;
      (isShown ? errors.shown : errors.others).add(errors.read(error));
    }
    errors.own.addAll(errors.shown);
    errors.own.addAll(errors.others);
    return List.copyOf(errors.own);
  }

  private SpecError read(JsonNode error) {
    String code = error.required("code").asText();
    String meaning = error.path("meaning").asText();
    Example example = example(code, true);
    int status = example == null ? USUAL_STATUS : example.status();
    return new SpecError(
        error.get("code").longValue(),
        error.path("status").asInt(status),
        meaning,
        error.path("kind").asText(),
        example == null ? envelope(error.get("code").longValue(), meaning) : example.envelope());
  }

  private static ObjectNode envelope(long code, String meaning) {
    return JsonNodeFactory.instance.objectNode().put("code", code).put("msg", meaning);
  }

  private record Example(int status, ObjectNode envelope) {}

  private @Nullable Example example(String code, boolean inDefaultToo) {
    JsonNode responses = operation.path("responses");
    for (Iterator<String> statuses = responses.fieldNames(); statuses.hasNext(); ) {
      String status = statuses.next();
      boolean isDefault = status.equals("default");
      JsonNode media = spec.resolve(responses.get(status)).path("content").path("application/json");
      JsonNode value = media.path("examples").path(code).path("value");
      if (value instanceof ObjectNode envelope && (inDefaultToo || !isDefault)) {
        return new Example(isDefault ? USUAL_STATUS : Integer.parseInt(status), envelope);
      }
    }
    return null;
  }
}
