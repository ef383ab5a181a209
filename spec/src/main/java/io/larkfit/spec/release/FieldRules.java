package io.larkfit.spec.release;

import io.larkfit.spec.release.Place.Spot;
import io.larkfit.spec.release.WireFields.Field;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What openapi-diff does not look at in fields and parameters: names of types and of constants, the
 * scopes that a field or a value takes, and conditions on several fields.
 */
final class FieldRules {

  private final Bodies before;
  private final Bodies after;
  private final Subject subject;
  private final Changes changes;
  private final boolean isUnwrapped;

  FieldRules(Bodies before, Bodies after, Subject subject, Changes changes) {
    this.before = before;
    this.after = after;
    this.subject = subject;
    this.changes = changes;
    this.isUnwrapped = after.isUnwrapped();
  }

  void check() {
    Content request = after.request();
    for (String type : request.keySet()) {
      fields(
          Place.ofRequest(
              subject, before.fields(before.request(), type), after.fields(request, type)));
    }
    after.responses().keySet().forEach(this::answer);
    for (Parameter parameter : after.parameters()) {
      before.parameters().stream()
          .filter(
              old ->
                  old.getIn().equals(parameter.getIn())
                      && old.getName().equals(parameter.getName()))
          .forEach(old -> parameter(old, parameter));
    }
  }

  private void answer(String status) {
    Content old = before.response(status);
    Content now = after.response(status);
    for (String type : now.keySet()) {
      fields(Place.ofAnswer(subject, status, before.fields(old, type), after.fields(now, type)));
    }
  }

  private void parameter(Parameter old, Parameter now) {
    String name = "the parameter `" + now.getName() + "`";
    fields(Place.ofParameter(subject, name, before.fields(old), after.fields(now)));
    Map<String, Object> was = old.getExtensions();
    Map<String, Object> is = now.getExtensions();
    if (!Extensions.json(was, "x-larkfit-value-scopes")
        .equals(Extensions.json(is, "x-larkfit-value-scopes"))) {
      String text = ": values of " + name + " take other scopes";
      changes.add(
          Change.of(Kind.FIELD_SCOPE_ADDED, subject, "value scopes " + now.getName(), text));
    }
  }

  private void fields(Place place) {
    place
        .after()
        .forEach(
            (path, field) -> {
              Field old = place.before().get(path);
              if (old != null) {
                typeName(place, path, old, field);
                constants(place, path, old.schema(), field.schema());
                scopes(place.field(path), old.declared(), field.declared());
                words(place.field(path), old.declared(), field.declared());
                conditions(place.type(path, schema -> schema), old.schema(), field.schema());
              }
            });
  }

  private void typeName(Place place, String path, Field old, Field now) {
    boolean both = !old.type().isEmpty() && !now.type().isEmpty();
    if (both && !old.type().equals(now.type()) && isSeen(place, path)) {
      String text = "is of type `%s` now, was `%s`".formatted(now.type(), old.type());
      changes.add(place.field(path).change(Kind.JAVA_NAME_CHANGED, "type name", text));
    }
    String was = Extensions.text(old.schema().getExtensions(), "x-larkfit-package");
    String is = Extensions.text(now.schema().getExtensions(), "x-larkfit-package");
    if (old.type().equals(now.type()) && !was.equals(is)) {
      String text = "is in the package `%s` now, was in `%s`".formatted(is, was);
      changes.add(
          place.type(path, schema -> schema).change(Kind.JAVA_NAME_CHANGED, "package", text));
    }
  }

  /** Whether callers name the type: that of an envelope or a failure is the client's business. */
  private boolean isSeen(Place place, String path) {
    return !path.isEmpty() || place.isRequest() || (place.isSuccess() && !isUnwrapped);
  }

  private void constants(Place place, String path, Schema<?> old, Schema<?> now) {
    Map<String, String> was = EnumConstants.of(old).names();
    EnumConstants.of(now)
        .names()
        .forEach(
            (value, name) -> {
              String before = was.get(value);
              if (before != null && !before.equals(name)) {
                String text = "has the constant `%s` for `%s`, was `%s`";
                changes.add(
                    place
                        .type(path, schema -> schema)
                        .change(
                            Kind.ENUM_CONSTANT_RENAMED,
                            "constant " + value,
                            text.formatted(name, value, before)));
              }
            });
    if (!Extensions.json(old.getExtensions(), "x-enum-descriptions")
        .equals(Extensions.json(now.getExtensions(), "x-enum-descriptions"))) {
      Spot spot = place.type(path, schema -> schema);
      if (Objects.equals(old.getEnum(), now.getEnum())) {
        changes.add(Documentation.of(spot.subject(), spot.uses()));
      }
    }
  }

  private void scopes(Spot spot, Schema<?> old, Schema<?> now) {
    Set<String> was = set(old);
    Set<String> is = set(now);
    for (String scope : is) {
      if (!was.contains(scope)) {
        String text = "is left out without the scope `" + scope + "`";
        changes.add(spot.change(Kind.FIELD_SCOPE_ADDED, "scope " + scope, text));
      }
    }
    for (String scope : was) {
      if (!is.contains(scope)) {
        String text = "no longer takes the scope `" + scope + "`";
        changes.add(spot.change(Kind.FIELD_SCOPE_REMOVED, "scope " + scope, text));
      }
    }
  }

  private static Set<String> set(Schema<?> schema) {
    return new LinkedHashSet<>(Extensions.texts(schema.getExtensions(), "x-larkfit-field-scopes"));
  }

  /** What stands beside a reference, which openapi-diff does not always follow. */
  private void words(Spot spot, Schema<?> old, Schema<?> now) {
    if (!Objects.equals(old.getDescription(), now.getDescription())) {
      changes.add(Documentation.of(spot.subject(), spot.uses()));
    }
  }

  /** Parts that only say what a value must not be. */
  private void conditions(Spot spot, Schema<?> old, Schema<?> now) {
    List<Schema<?>> was = Conditions.of(old);
    List<Schema<?>> is = Conditions.of(now);
    if (!was.equals(is)) {
      boolean fewer = was.containsAll(is);
      String text = fewer ? "is held to fewer conditions" : "is held to other conditions";
      changes.add(spot.change(fewer ? Kind.RULE_LOOSENED : Kind.RULE_TIGHTENED, "not", text));
    }
  }

  /** The negated parts of schemas. */
  private static final class Conditions {

    static List<Schema<?>> of(Schema<?> schema) {
      return schema.getAllOf() == null
          ? List.of()
          : schema.getAllOf().stream()
              .filter(part -> part.getNot() != null)
              .<Schema<?>>map(part -> part.getNot())
              .toList();
    }
  }
}
