package io.larkfit.spec.draft;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;

/** Writes the body of a request. */
final class BodyWriter {

  private final PagePlan plan;
  private final BodyPlan body;

  BodyWriter(PagePlan plan) {
    this.plan = plan;
    this.body = plan.body();
  }

  YamlMap write() {
    Member member = Objects.requireNonNull(body.member());
    SchemaWriter writer = new SchemaWriter(member);
    YamlMap schema = writer.property();
    boolean json = body.mediaType().equals(BodyPlan.JSON);
    YamlMap request = new YamlMap();
    request.before(body.marks());
    request
        .put(
            "description",
            "The body, sent as `%s`."
                .formatted(json ? "application/json; charset=utf-8" : body.mediaType()))
        .beside(member.mark("describe it"));
    request.put("required", true);
    YamlMap media = new YamlMap();
    media.before(writer.marks()).put("schema", schema);
    media.put("examples", examples(member));
    return request.put("content", new YamlMap().put(body.mediaType(), media));
  }

  private YamlMap examples(Member member) {
    YamlMap examples = new YamlMap();
    int number = 0;
    for (JsonNode example : body.examples()) {
      number++;
      examples.put(
          number == 1 ? "example" : "example" + number,
          AnswerWriter.example("As the page shows it", example));
    }
    if (number == 0) {
      examples.before(
          plan.origin()
              .mark(
                  member.line(),
                  "The page has no example: this one is put together from its fields."));
      examples.put("example", AnswerWriter.example("Put together", Assembled.of(member)));
    }
    return examples;
  }
}
