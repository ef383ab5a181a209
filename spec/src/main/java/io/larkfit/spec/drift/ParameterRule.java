package io.larkfit.spec.drift;

import com.fasterxml.jackson.databind.JsonNode;
import io.larkfit.spec.document.Node;
import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.Field.Required;
import io.larkfit.spec.fact.Request;
import io.larkfit.spec.fact.Severity;
import io.larkfit.spec.fact.ValueScope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Parameters in path and query, and headers. */
final class ParameterRule implements PageRule {

  private static final String PARAMETERS = "parameters";
  private static final String VALUE_SCOPES = "x-larkfit-value-scopes";

  @Override
  public void check(Comparison comparison) {
    Request request = comparison.page().request();
    List<Field> headers =
        request.headers().stream().filter(header -> !ContentRule.isContentType(header)).toList();
    check(comparison, "path", "path", request.path());
    check(comparison, "query", "query", request.query());
    check(comparison, "header", "headers", headers);
    check(comparison, "cookie", "cookies", List.of());
  }

  private static void check(Comparison comparison, String in, String subject, List<Field> fields) {
    boolean header = in.equals("header");
    Map<String, Node> inSpec = inSpec(comparison, in);
    if (in.equals("path")) {
      inSpec = renamed(inSpec, fields, comparison);
    }
    check(comparison, inSpec, header, subject, fields);
  }

  /**
   * The parameters of the path as the page calls them: that they have other names, the path tells.
   */
  private static Map<String, Node> renamed(
      Map<String, Node> inSpec, List<Field> fields, Comparison comparison) {
    Map<String, String> names = Operations.parameters(comparison.operation(), comparison.page());
    Set<String> onPage = fields.stream().map(Field::name).collect(Collectors.toSet());
    Map<String, Node> renamed = new LinkedHashMap<>();
    inSpec.forEach(
        (name, parameter) -> {
          String other = names.getOrDefault(name, name);
          boolean free = !onPage.contains(name) && !inSpec.containsKey(other);
          renamed.put(free && onPage.contains(other) ? other : name, parameter);
        });
    return renamed;
  }

  private static void check(
      Comparison comparison,
      Map<String, Node> inSpec,
      boolean header,
      String subject,
      List<Field> fields) {
    Map<String, Field> onPage = new LinkedHashMap<>();
    fields.forEach(field -> onPage.putIfAbsent(key(field.name(), header), field));
    onPage.forEach(
        (key, field) -> {
          Node parameter = inSpec.get(key);
          if (parameter == null) {
            comparison.report(
                header ? Check.HEADER_MISSING_IN_SPEC : Check.PARAMETER_MISSING_IN_SPEC,
                // A path cannot do without its parameters, whatever the page says.
                subject.equals("path") || field.required() == Required.YES
                    ? Severity.BREAKING
                    : Severity.ADDITIVE,
                subject + "." + field.name(),
                field.type().text(),
                Drift.NOTHING,
                Comparison.at(comparison.operation(), PARAMETERS),
                field.line());
          } else {
            check(comparison, parameter, field, subject + "." + field.name());
          }
        });
    inSpec.forEach(
        (key, parameter) -> {
          if (!onPage.containsKey(key)) {
            comparison.report(
                header ? Check.HEADER_NOT_ON_PAGE : Check.PARAMETER_NOT_ON_PAGE,
                Severity.BREAKING,
                subject + "." + parameter.text("name"),
                Drift.NOTHING,
                parameter.json().path("schema").path("type").asText("any"),
                parameter.pointer(),
                comparison.page().endpoint().url().line());
          }
        });
  }

  private static String key(String name, boolean header) {
    return header ? name.toLowerCase(Locale.ROOT) : name;
  }

  /** The parameters of one place; those of the path stand behind those of the operation. */
  private static Map<String, Node> inSpec(Comparison comparison, String in) {
    Node operation = comparison.operation();
    Map<String, Node> parameters = new LinkedHashMap<>();
    Stream.of(operation, Objects.requireNonNull(operation.parent()))
        .flatMap(node -> comparison.document().below(node, PARAMETERS))
        .flatMap(comparison.document()::resolved)
        .filter(parameter -> parameter.text("in").equals(in))
        .forEach(
            parameter ->
                parameters.putIfAbsent(
                    key(parameter.text("name"), in.equals("header")), parameter));
    return parameters;
  }

  private static void check(Comparison comparison, Node parameter, Field field, String subject) {
    FieldRule rule = new FieldRule(comparison, Side.REQUEST);
    if (!parameter.text("in").equals("path")) {
      boolean required = parameter.json().path("required").asBoolean();
      String pointer = Comparison.at(parameter, "required");
      rule.checkRequired(field, required ? pointer : null, pointer, subject);
    }
    List<Node> schemas = comparison.document().below(parameter, "schema").toList();
    for (Node schema : schemas) {
      rule.check(field, SchemaView.of(comparison.document(), schema), subject);
    }
    if (schemas.isEmpty()) {
      comparison.report(
          Check.TYPE_DIFFERS,
          Severity.BREAKING,
          subject + "#type",
          field.type().text(),
          Drift.NOTHING,
          parameter.pointer(),
          field.line());
    }
    checkValueScopes(comparison, parameter, field, subject);
  }

  private static void checkValueScopes(
      Comparison comparison, Node parameter, Field field, String subject) {
    Map<String, Integer> onPage = new LinkedHashMap<>();
    for (ValueScope scope : field.details().valueScopes()) {
      onPage.put(scope.value() + "." + scope.scope().key(), scope.scope().line());
    }
    Map<String, String> inSpec = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : parameter.json().path(VALUE_SCOPES).properties()) {
      for (int i = 0; i < entry.getValue().size(); i++) {
        inSpec.put(
            entry.getKey() + "." + entry.getValue().path(i).asText(),
            parameter.at(VALUE_SCOPES, entry.getKey(), Integer.toString(i)));
      }
    }
    new Keys(
            Check.VALUE_SCOPE_MISSING_IN_SPEC,
            Check.VALUE_SCOPE_NOT_ON_PAGE,
            subject + "#value-scopes",
            Severity.ADDITIVE,
            Severity.BREAKING)
        .compare(comparison, onPage, inSpec, Comparison.at(parameter, VALUE_SCOPES), field.line());
  }
}
