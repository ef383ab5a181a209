package io.larkfit.spec.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.larkfit.spec.draft.AnswerPlan.Form;
import io.larkfit.spec.fact.Field;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Writes the responses of an operation. */
final class AnswerWriter {

  private static final String BINARY = "application/octet-stream";
  private static final String SUCCESS = "200";

  private final PagePlan plan;
  private final AnswerPlan answer;
  private final Map<String, Map<String, YamlMap>> failures;
  private final SharedDocument shared;
  private final Remarks remarks;

  AnswerWriter(PagePlan plan, ErrorPlan errors, SharedDocument shared, Remarks remarks) {
    this.plan = plan;
    this.answer = plan.answer();
    this.failures = errors.examples();
    this.shared = shared;
    this.remarks = remarks;
  }

  YamlMap write() {
    YamlMap responses = new YamlMap();
    responses.before(answer.marks()).put(SUCCESS, success());
    failures.forEach(
        (status, examples) -> {
          if (!status.equals(SUCCESS) && !status.equals(ErrorPlan.DEFAULT)) {
            responses.put(status, failure(status, examples));
          }
        });
    Map<String, YamlMap> others = failures.get(ErrorPlan.DEFAULT);
    return responses.put(
        ErrorPlan.DEFAULT,
        others == null
            ? YamlMap.reference("responses", "PlatformFailure")
            : platformFailure(others));
  }

  private YamlMap success() {
    YamlMap response = new YamlMap();
    response
        .put("description", answer.form() == Form.BINARY ? "The file." : "The answer.")
        .beside(plan.origin().mark(plan.line(), "describe it"));
    YamlMap headers = new YamlMap();
    headers.put("X-Tt-Logid", YamlMap.reference("headers", "LogId"));
    Set<String> names = new HashSet<>(Set.of("content-type", "x-tt-logid"));
    for (Field field : plan.page().response().headers()) {
      if (names.add(field.name().toLowerCase(Locale.ROOT))) {
        addHeader(headers, Member.told(field, plan.origin(), plan.name().resourceType()));
      }
    }
    response.put("headers", headers);
    YamlMap media = new YamlMap();
    if (answer.form() == Form.BINARY) {
      media.put(
          "schema",
          new YamlMap()
              .put("type", "string")
              .put("format", "binary")
              .put("description", "The content of the file."));
      media.put("example", "content");
    } else {
      media.put("schema", schema());
      media.put("examples", examples());
    }
    return response.put(
        "content", new YamlMap().put(answer.form() == Form.BINARY ? BINARY : BodyPlan.JSON, media));
  }

  private void addHeader(YamlMap headers, Member member) {
    SchemaWriter writer = new SchemaWriter(member);
    JsonNode example = writer.example();
    YamlMap schema = writer.ofParameter(false);
    headers.before(writer.marks()).before(remarks.of(member));
    YamlMap header = new YamlMap();
    header.put("description", Texts.field(member.name())).beside(member.mark("describe it"));
    header.put("schema", schema);
    header.put("example", example == null ? Assembled.of(member) : example);
    headers.put(member.name(), header);
  }

  private YamlMap schema() {
    Member content = answer.content();
    ObjectType beside = answer.beside();
    if (answer.form() == Form.FLAT && content != null) {
      return new SchemaWriter(content).property();
    }
    if (beside == null || beside.members().isEmpty()) {
      return YamlMap.reference("schemas", "Envelope");
    }
    YamlMap properties = new YamlMap();
    for (Member member : beside.members()) {
      SchemaWriter writer = new SchemaWriter(member);
      YamlMap property = member == content ? describedData(writer) : writer.property();
      properties.before(writer.marks()).before(remarks.of(member));
      properties.put(member.name(), property);
    }
    YamlMap rest =
        new YamlMap()
            .put("type", "object")
            .put("description", "What the envelope holds.")
            .put("properties", properties);
    return new YamlMap()
        .put("description", "The envelope around the answer.")
        .putAll("allOf", Stream.of(YamlMap.reference("schemas", "Envelope"), rest));
  }

  /** As elsewhere, with a description beside the reference. */
  private static YamlMap describedData(SchemaWriter writer) {
    YamlMap property = writer.property();
    boolean reference = Yaml.find(property.node(), "$ref") != null;
    return reference
        ? new YamlMap().put("description", "The answer.").putAll("allOf", Stream.of(property))
        : property;
  }

  private YamlMap examples() {
    YamlMap examples = new YamlMap();
    int number = 0;
    for (JsonNode success : answer.successes()) {
      number++;
      examples.put(
          number == 1 ? "example" : "example" + number, example("As the page shows it", success));
    }
    if (number == 0) {
      examples.before(
          plan.origin()
              .mark(
                  plan.line(),
                  "The page has no example: this one is put together from its fields."));
      examples.put("example", example("Put together", assembled()));
    }
    Map<String, YamlMap> refusals = failures.getOrDefault(SUCCESS, Map.of());
    refusals.forEach(examples::put);
    return examples;
  }

  static YamlMap example(String summary, JsonNode value) {
    return new YamlMap().put("summary", summary).put("value", value);
  }

  private JsonNode assembled() {
    Member content = answer.content();
    ObjectType beside = answer.beside();
    if (answer.form() == Form.FLAT) {
      return content == null
          ? JsonNodeFactory.instance.objectNode()
          : succeed(Assembled.of(content));
    }
    ObjectNode envelope =
        JsonNodeFactory.instance.objectNode().put("code", 0).put("msg", "success");
    return beside == null ? envelope : envelope.setAll(Assembled.of(beside));
  }

  /** A code other than zero would be a failure. */
  private static JsonNode succeed(JsonNode answer) {
    if (answer instanceof ObjectNode object && object.path("code").asLong() != 0) {
      object.set(
          "code",
          object.path("code").isTextual() ? Values.text("0") : Values.number(BigDecimal.ZERO));
    }
    return answer;
  }

  private static YamlMap failure(String status, Map<String, YamlMap> examples) {
    YamlMap named = new YamlMap();
    examples.forEach(named::put);
    return failure(ErrorPlan.description(status), status.equals("429"), named);
  }

  private static YamlMap failure(String description, boolean limits, YamlMap examples) {
    YamlMap headers = new YamlMap();
    headers.put("X-Tt-Logid", YamlMap.reference("headers", "LogId"));
    if (limits) {
      headers.put("x-ogw-ratelimit-limit", YamlMap.reference("headers", "RateLimitLimit"));
      headers.put("x-ogw-ratelimit-reset", YamlMap.reference("headers", "RateLimitReset"));
    }
    YamlMap media =
        new YamlMap()
            .put("schema", YamlMap.reference("schemas", "Envelope"))
            .put("examples", examples);
    return new YamlMap()
        .put("description", description)
        .put("headers", headers)
        .put("content", new YamlMap().put(BodyPlan.JSON, media));
  }

  /** The shared one, and codes of this operation for which its page gives no status. */
  private YamlMap platformFailure(Map<String, YamlMap> examples) {
    YamlMap named = new YamlMap();
    examples.forEach(named::put);
    for (var tuple : shared.components("responses")) {
      Node general = Yaml.find(tuple.getValueNode(), "content", BodyPlan.JSON, "examples");
      if (Yaml.key(tuple).equals("PlatformFailure") && general instanceof MappingNode map) {
        map.getValue()
            .forEach(example -> named.put(Yaml.key(example), Yaml.copy(example.getValueNode())));
      }
    }
    return failure("A failure of the operation or of the platform's gateway.", true, named);
  }
}
