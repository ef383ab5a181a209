package io.larkfit.spec.draft;

import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.Field.Required;
import io.larkfit.spec.fact.FieldType.Kind;
import io.larkfit.spec.fact.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The parameters of an operation.
 *
 * @param parameters in order
 * @param marks what a person should look at that belongs to none of them
 */
record ParameterPlan(List<Parameter> parameters, List<Mark> marks) {

  /** Described elsewhere: OpenAPI ignores them as parameters. */
  private static final Set<String> IGNORED = Set.of("accept", "authorization", "content-type");

  /**
   * A parameter.
   *
   * @param in where it is sent
   */
  record Parameter(String in, Member member, boolean required, List<Mark> marks) {}

  static ParameterPlan of(
      Page page, Origin origin, PathTemplate path, PageTypes types, OperationName name) {
    Builder builder = new Builder(origin, types, name.resourceType());
    builder.path(page, path);
    builder.all("query", page.request().query());
    builder.queryOfUrl(page, path);
    if (BodyPlan.isWithoutBody(page)) {
      builder.insteadOfBody(page);
    }
    builder.all(
        "header",
        page.request().headers().stream()
            .filter(header -> !IGNORED.contains(header.name().toLowerCase(Locale.ROOT)))
            .toList());
    return new ParameterPlan(builder.parameters, builder.marks);
  }

  private static final class Builder {

    private final Origin origin;
    private final PageTypes types;
    private final String owner;
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    Builder(Origin origin, PageTypes types, String owner) {
      this.origin = origin;
      this.types = types;
      this.owner = owner;
    }

    void path(Page page, PathTemplate path) {
      List<String> own = PathTemplate.of(page.endpoint().url().value()).parameters();
      for (Field field : page.request().path()) {
        int place = own.indexOf(field.name());
        if (place < 0) {
          marks.add(
              origin.mark(field.line(), "The URL has no %s: left out.".formatted(field.name())));
        } else {
          addToPath(field, path.parameters().get(place));
        }
      }
      for (String name : path.parameters()) {
        if (!names.contains("path " + name)) {
          int line = page.endpoint().url().line();
          Field field = Member.field(name, "string", Kind.STRING, line, List.of());
          Mark mark = origin.mark(line, "No table describes %s.".formatted(name));
          add("path", field, true, List.of(mark));
        }
      }
    }

    /** Under the name that the first page with such a URL gives it. */
    private void addToPath(Field field, String name) {
      if (field.name().equals(name)) {
        add("path", field, true, List.of());
      } else {
        String what = "The page calls it %s, another page of this path %s.";
        Mark mark = origin.mark(field.line(), what.formatted(field.name(), name));
        Field renamed =
            new Field(
                name, field.type(), field.required(), field.details(), field.line(), List.of());
        add("path", renamed, true, List.of(mark));
      }
    }

    void all(String in, List<Field> fields) {
      for (Field field : fields) {
        add(in, field, field.required() == Required.YES, List.of());
      }
    }

    void queryOfUrl(Page page, PathTemplate path) {
      for (Map.Entry<String, String> pair : path.query().entrySet()) {
        int line = page.endpoint().url().line();
        if (!names.contains("query " + pair.getKey())) {
          Field field = Member.field(pair.getKey(), "string", Kind.STRING, line, List.of());
          Mark mark =
              origin.mark(
                  line,
                  "The URL has %s=%s, which no table describes."
                      .formatted(pair.getKey(), pair.getValue()));
          add("query", field, true, List.of(mark));
        }
      }
    }

    void insteadOfBody(Page page) {
      for (Field field : page.request().body().fields()) {
        Mark mark =
            origin.mark(
                field.line(),
                "The page has it in the body, which a GET request has not: here it is in the query.");
        add("query", field, field.required() == Required.YES, List.of(mark));
      }
    }

    private void add(String in, Field field, boolean required, List<Mark> told) {
      if (!names.add(
          in
              + " "
              + (in.equals("header") ? field.name().toLowerCase(Locale.ROOT) : field.name()))) {
        marks.add(
            origin.mark(
                field.line(), "%s stands twice: this row is left out.".formatted(field.name())));
        return;
      }
      List<Mark> said = new ArrayList<>(told);
      Field sent = field;
      if (field.type().isContainer()
          || field.type().kind() == Kind.MAP
          || field.type().kind() == Kind.FILE) {
        said.add(
            origin.mark(
                field.line(),
                "The page says %s: how that is written in a %s is open; here it is text."
                    .formatted(field.type().text(), in)));
        sent = Member.field(field.name(), "string", Kind.STRING, field.line(), List.of());
      }
      parameters.add(new Parameter(in, types.member(sent, owner), required, said));
    }
  }
}
