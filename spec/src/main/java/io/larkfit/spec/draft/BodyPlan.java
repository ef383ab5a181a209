package io.larkfit.spec.draft;

import com.fasterxml.jackson.databind.JsonNode;
import io.larkfit.spec.fact.Example;
import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.FieldType.Kind;
import io.larkfit.spec.fact.Located;
import io.larkfit.spec.fact.Page;
import io.larkfit.spec.fact.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The body that an operation takes.
 *
 * @param member the whole body as a field; null if there is none
 * @param mediaType its type
 * @param examples that the page shows
 * @param marks what a person should look at
 */
record BodyPlan(
    @Nullable Member member, String mediaType, List<JsonNode> examples, List<Mark> marks) {

  static final String JSON = "application/json";
  static final String MULTIPART = "multipart/form-data";
  static final String FORM = "application/x-www-form-urlencoded";

  private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD");

  static BodyPlan of(Page page, Origin origin, OperationName name, PageTypes types) {
    Request request = page.request();
    List<Field> fields = request.body().fields();
    List<JsonNode> examples = examples(request.examples());
    List<Mark> marks = strange(request.examples(), origin);
    if (isWithoutBody(page) || fields.isEmpty() && examples.isEmpty()) {
      if (!examples.isEmpty()) {
        marks.add(leftOut(request, origin));
      }
      return new BodyPlan(null, JSON, List.of(), marks);
    }
    int line = fields.isEmpty() ? request.examples().get(0).line() : fields.get(0).line();
    String told = contentType(request);
    // An example that is JSON shows that no content of a file is sent.
    boolean hasFile = examples.isEmpty() && fields.stream().anyMatch(BodyPlan::isFile);
    String mediaType = hasFile ? MULTIPART : told.isEmpty() ? JSON : told;
    if (hasFile && !told.equals(MULTIPART)) {
      String said = told.isEmpty() ? "no content type" : told;
      marks.add(origin.mark(line, "The page says %s, but the body has a file.".formatted(said)));
    }
    if (fields.isEmpty()) {
      marks.add(origin.mark(line, "No table describes the body, an example does."));
    }
    markList(examples, "body", origin, line, marks);
    boolean json = mediaType.equals(JSON);
    if (!json && !examples.isEmpty()) {
      marks.add(leftOut(request, origin));
    }
    Member member =
        Member.told(
            Member.field("body", "-", Kind.ANONYMOUS, line, fields), origin, name.typeStem());
    member.setObject(types.object(name.typeStem() + "Request", fields, line));
    return new BodyPlan(member, mediaType, json ? examples : List.of(), marks);
  }

  /** Its content, not what stands for it. */
  private static boolean isFile(Field field) {
    return field.type().kind() == Kind.FILE && field.children().isEmpty();
  }

  /** Says so if what the table describes is one element. */
  static void markList(
      List<JsonNode> examples, String what, Origin origin, int line, List<Mark> marks) {
    if (examples.stream().anyMatch(JsonNode::isArray)) {
      marks.add(origin.mark(line, "An example of the %s is a list.".formatted(what)));
    }
  }

  private static Mark leftOut(Request request, Origin origin) {
    return origin.mark(
        request.examples().get(0).line(), "Left out: the example, for no JSON is sent.");
  }

  /** Whether the method takes none, whatever the page says. */
  static boolean isWithoutBody(Page page) {
    return WITHOUT_BODY.contains(page.endpoint().method().value());
  }

  /** Those that are objects or lists. */
  static List<JsonNode> examples(List<Example> examples) {
    return examples.stream()
        .flatMap(example -> Stream.ofNullable(example.json()))
        .filter(JsonNode::isContainerNode)
        .toList();
  }

  /** Those that are JSON, but no body. */
  static List<Mark> strange(List<Example> examples, Origin origin) {
    return examples.stream()
        .filter(example -> example.json() != null && !example.json().isContainerNode())
        .map(
            example ->
                origin.mark(example.line(), "The example is neither object nor list: left out."))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** The content type that the page names, if it is one of the three. */
  private static String contentType(Request request) {
    for (Field header : request.headers()) {
      if (header.name().equalsIgnoreCase("Content-Type")) {
        String text = value(header.details().fixed()) + " " + value(header.details().example());
        for (String type : List.of(MULTIPART, FORM, JSON)) {
          if (text.toLowerCase(Locale.ROOT).contains(type)) {
            return type;
          }
        }
      }
    }
    return "";
  }

  private static String value(@Nullable Located<String> fact) {
    return fact == null ? "" : fact.value();
  }

  void showExamples() {
    if (member != null) {
      examples.forEach(member::show);
    }
  }
}
