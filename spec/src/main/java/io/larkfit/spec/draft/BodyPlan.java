package io.larkfit.spec.draft;

import com.fasterxml.jackson.databind.JsonNode;
import io.larkfit.spec.fact.Example;
import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.FieldType.Kind;
import io.larkfit.spec.fact.Located;
import io.larkfit.spec.fact.Page;
import io.larkfit.spec.fact.Request;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The body that an operation takes.
 *
 * @param member the whole body as a field; null if there is none
 * @param mediaType its type
 * @param examples that the page shows
 * @param mark of what is in doubt about it; null if nothing is
 */
record BodyPlan(
    @Nullable Member member, String mediaType, List<JsonNode> examples, @Nullable Mark mark) {

  static final String JSON = "application/json";
  static final String MULTIPART = "multipart/form-data";
  static final String FORM = "application/x-www-form-urlencoded";

  private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD");

  static BodyPlan of(Page page, Origin origin, OperationName name, PageTypes types) {
    Request request = page.request();
    List<Field> fields = request.body().fields();
    List<JsonNode> examples = examples(request.examples());
    if (isWithoutBody(page) || fields.isEmpty() && examples.isEmpty()) {
      return new BodyPlan(null, JSON, List.of(), null);
    }
    int line = fields.isEmpty() ? request.examples().get(0).line() : fields.get(0).line();
    String told = contentType(request);
    boolean hasFile = fields.stream().anyMatch(field -> field.type().kind() == Kind.FILE);
    String mediaType = hasFile ? MULTIPART : told.isEmpty() ? JSON : told;
    Mark mark = null;
    if (hasFile && !told.equals(MULTIPART)) {
      mark =
          origin.mark(
              line,
              "The page says %s, but the body has a file."
                  .formatted(told.isEmpty() ? "no content type" : told));
    } else if (fields.isEmpty()) {
      mark = origin.mark(line, "No table describes the body, an example does.");
    }
    Member member =
        Member.told(
            Member.field("body", "-", Kind.ANONYMOUS, line, fields), origin, name.typeStem());
    member.setObject(types.object(name.typeStem() + "Request", fields, line));
    return new BodyPlan(member, mediaType, mediaType.equals(JSON) ? examples : List.of(), mark);
  }

  /** Whether the method takes none, whatever the page says. */
  static boolean isWithoutBody(Page page) {
    return WITHOUT_BODY.contains(page.endpoint().method().value());
  }

  static List<JsonNode> examples(List<Example> examples) {
    return examples.stream().flatMap(example -> Stream.ofNullable(example.json())).toList();
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
