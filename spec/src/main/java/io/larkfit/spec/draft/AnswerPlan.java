package io.larkfit.spec.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.FieldType.Kind;
import io.larkfit.spec.fact.Page;
import io.larkfit.spec.fact.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The answer of an operation.
 *
 * @param form how it is wrapped
 * @param content what is in the envelope, or the whole answer as a field; null if nothing is
 * @param beside other members of the envelope
 * @param successes examples
 * @param failures examples
 * @param marks what a person should look at
 */
record AnswerPlan(
    Form form,
    @Nullable Member content,
    @Nullable ObjectType beside,
    List<JsonNode> successes,
    List<JsonNode> failures,
    List<Mark> marks) {

  /** How answers are wrapped. */
  enum Form {
    /** Code and message, and {@code data} perhaps. */
    ENVELOPE,
    /** Fields beside code and message, or without either. */
    FLAT,
    /** A file. */
    BINARY
  }

  private static final String DATA = "data";
  private static final Set<String> ENVELOPE = Set.of("code", "msg", "error");

  static AnswerPlan of(Page page, Origin origin, OperationName name, PageTypes types) {
    Response response = page.response();
    List<JsonNode> successes = new ArrayList<>();
    List<JsonNode> failures = new ArrayList<>();
    for (JsonNode example : BodyPlan.examples(response.examples())) {
      (isFailure(example) ? failures : successes).add(example);
    }
    return new Builder(page, origin, name, types, successes, failures).plan();
  }

  private static boolean isFailure(JsonNode example) {
    return example.path("code").asLong() != 0;
  }

  void showExamples() {
    for (JsonNode success : successes) {
      if (form == Form.FLAT && content != null) {
        content.show(success);
      } else if (form == Form.ENVELOPE && beside != null) {
        ObjectNode rest = success.deepCopy();
        beside.show(rest.without(ENVELOPE));
      }
    }
  }

  /** Whether callers want what is in the envelope alone. */
  boolean isUnwrapped() {
    return form == Form.ENVELOPE
        && content() != null
        && beside != null
        && beside.members().size() == 1;
  }

  private static final class Builder {

    private final Page page;
    private final Origin origin;
    private final OperationName name;
    private final PageTypes types;
    private final List<JsonNode> successes;
    private final List<JsonNode> failures;
    private final List<Field> fields;
    private final List<Mark> marks = new ArrayList<>();
    private final int line;

    Builder(
        Page page,
        Origin origin,
        OperationName name,
        PageTypes types,
        List<JsonNode> successes,
        List<JsonNode> failures) {
      this.page = page;
      this.origin = origin;
      this.name = name;
      this.types = types;
      this.successes = successes;
      this.failures = failures;
      this.fields = page.response().body().fields();
      this.line = fields.isEmpty() ? page.endpoint().url().line() : fields.get(0).line();
    }

    AnswerPlan plan() {
      marks.addAll(BodyPlan.strange(page.response().examples(), origin));
      if (fields.isEmpty() && successes.isEmpty()) {
        return undescribed();
      }
      if (fields.isEmpty()) {
        marks.add(origin.mark(line, "No table describes the answer, an example does."));
      }
      boolean fits = successes.stream().allMatch(Builder::hasEnvelope);
      boolean told = has("code") && fields.stream().allMatch(f -> isOfEnvelope(f.name()));
      boolean shown = !successes.isEmpty() && fits && !has("code");
      return fits && (told || shown) ? envelope() : flat();
    }

    private static boolean hasEnvelope(JsonNode example) {
      JsonNode message = example.path("msg");
      return example.path("code").canConvertToLong()
          && example.path("code").isIntegralNumber()
          && (message.isMissingNode() || message.isTextual());
    }

    private static boolean isOfEnvelope(String name) {
      return ENVELOPE.contains(name) || name.equals(DATA);
    }

    private boolean has(String field) {
      return fields.stream().anyMatch(f -> f.name().equals(field));
    }

    private AnswerPlan undescribed() {
      boolean get = page.endpoint().method().value().equals("GET");
      marks.add(
          origin.mark(
              line,
              "The page does not describe the body of the answer: here it is %s."
                  .formatted(get ? "a file" : "an envelope")));
      return get
          ? new AnswerPlan(Form.BINARY, null, null, List.of(), failures, marks)
          : new AnswerPlan(Form.ENVELOPE, null, null, List.of(), failures, marks);
    }

    private AnswerPlan envelope() {
      ObjectType beside =
          new ObjectType(
              new ComponentName(name.typeStem() + "Response", name.resourceType()), origin, line);
      Member content = null;
      boolean inData =
          !fields.isEmpty()
              && !has("code")
              && !has(DATA)
              && successes.stream().noneMatch(this::showsAny);
      for (Field field : inData ? List.of(wrapped()) : fields) {
        if (!ENVELOPE.contains(field.name())) {
          Member member =
              field.name().equals(DATA) ? data(field) : types.member(field, name.typeStem());
          beside.add(member);
          content = field.name().equals(DATA) ? member : content;
        }
      }
      if (content == null && successes.stream().anyMatch(success -> success.has(DATA))) {
        marks.add(origin.mark(line, "No table describes data, an example shows it."));
        content = data(Member.field(DATA, "-", Kind.ANONYMOUS, line, List.of()));
        beside.add(content);
      }
      return new AnswerPlan(Form.ENVELOPE, content, beside, successes, failures, marks);
    }

    /** Whether an example shows one of the fields on the outside. */
    private boolean showsAny(JsonNode example) {
      return fields.stream().anyMatch(field -> example.has(field.name()));
    }

    private Field wrapped() {
      marks.add(origin.mark(line, "The table leaves the envelope out, an example shows it."));
      return Member.field(DATA, "-", Kind.ANONYMOUS, line, fields);
    }

    /** An object of its own, even if it is empty: fields may join it. */
    private Member data(Field field) {
      boolean named = !Identifiers.pascal(field.type().name()).matches("|Data");
      boolean objects =
          successes.stream()
              .map(success -> success.path(DATA))
              .flatMap(Values::leaves)
              .allMatch(value -> value.isObject() || value.isNull() || value.isMissingNode());
      boolean open = field.type().isContainer() || field.type().kind() == Kind.MISSING;
      if (named || !open || !objects) {
        return types.member(field, name.typeStem());
      }
      Member member = Member.told(field, origin, name.typeStem());
      member.setObject(types.object(name.typeStem() + "Data", field.children(), field.line()));
      return member;
    }

    /** Without its code, success and failure could not be told apart. */
    private Field inAllAnswers(Field field) {
      return field.name().equals("code") && successes.stream().allMatch(Builder::hasEnvelope)
          ? field.with(Field.Required.YES)
          : field;
    }

    private AnswerPlan flat() {
      if (!has("code")) {
        marks.add(
            origin.mark(
                line, "Neither table nor example shows a code: the answer has no envelope here."));
      }
      BodyPlan.markList(successes, "answer", origin, line, marks);
      List<Field> fields = this.fields.stream().map(this::inAllAnswers).toList();
      Member whole =
          Member.told(
              Member.field("answer", "-", Kind.ANONYMOUS, line, fields), origin, name.typeStem());
      whole.setObject(types.object(name.typeStem() + "Response", fields, line));
      return new AnswerPlan(Form.FLAT, whole, null, successes, failures, marks);
    }
  }
}
