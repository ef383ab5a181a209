package io.larkfit.spec.release;

import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openapitools.openapidiff.core.model.Changed;
import org.openapitools.openapidiff.core.model.ChangedParameter;
import org.openapitools.openapidiff.core.model.ChangedParameters;

/** Says in callers' words what openapi-diff found in the parameters of an operation. */
final class ParameterChanges {

  private final Bodies before;
  private final Bodies after;
  private final Subject subject;
  private final Changes changes;

  ParameterChanges(Bodies before, Bodies after, Subject subject, Changes changes) {
    this.before = before;
    this.after = after;
    this.subject = subject;
    this.changes = changes;
  }

  void add(@Nullable ChangedParameters parameters) {
    if (parameters == null || parameters.isUnchanged()) {
      return;
    }
    for (Parameter parameter : parameters.getIncreased()) {
      boolean required = Boolean.TRUE.equals(parameter.getRequired());
      Kind kind = required ? Kind.REQUIRED_PARAMETER_ADDED : Kind.PARAMETER_ADDED;
      String name = name(parameter.getIn(), parameter.getName());
      presence(kind, name, " takes the " + name + (required ? ", which is required" : ""));
    }
    for (Parameter parameter : parameters.getMissing()) {
      String name = name(parameter.getIn(), parameter.getName());
      presence(Kind.PARAMETER_REMOVED, name, " no longer takes the " + name);
    }
    parameters.getChanged().forEach(this::add);
  }

  private void add(ChangedParameter parameter) {
    String name = name(parameter.getIn(), parameter.getName());
    if (parameter.isChangeRequired()) {
      boolean required = Boolean.TRUE.equals(parameter.getNewParameter().getRequired());
      Kind kind = required ? Kind.PARAMETER_NOW_REQUIRED : Kind.PARAMETER_NO_LONGER_REQUIRED;
      String text = required ? "is required now" : "is no longer required";
      presence(kind, name, ": the " + name + " " + text);
    }
    if (parameter.isDeprecated()) {
      boolean deprecated = Boolean.TRUE.equals(parameter.getNewParameter().getDeprecated());
      Kind kind = deprecated ? Kind.PARAMETER_DEPRECATED : Kind.NO_LONGER_DEPRECATED;
      String text = deprecated ? " is deprecated" : " is no longer deprecated";
      changes.add(Change.of(kind, subject, name + " deprecated", ": the " + name + text));
    }
    if (parameter.isChangeStyle()
        || parameter.isChangeExplode()
        || parameter.isChangeAllowEmptyValue()) {
      String text = ": the " + name + " is written in another way on the wire";
      changes.add(Change.of(Kind.PARAMETER_STYLE_CHANGED, subject, name + " style", text));
    }
    for (@Nullable Changed words :
        new @Nullable Changed[] {
          parameter.getDescription(), parameter.getExample(), parameter.getExamples()
        }) {
      if (words != null && words.isDifferent()) {
        changes.add(Documentation.of(subject));
      }
    }
    Place place =
        Place.ofParameter(
            subject,
            "the " + name,
            before.fields(parameter(before, parameter.getOldParameter())),
            after.fields(parameter(after, parameter.getNewParameter())));
    new SchemaChanges(place, changes).add(parameter.getSchema(), "");
  }

  private void presence(Kind kind, String name, String text) {
    changes.add(Change.of(kind, subject, name + " presence", text));
  }

  /** The same one in a model that openapi-diff has not touched. */
  private static @Nullable Parameter parameter(Bodies bodies, Parameter touched) {
    List<Parameter> same =
        bodies.parameters().stream()
            .filter(parameter -> touched.getIn().equals(parameter.getIn()))
            .filter(parameter -> touched.getName().equals(parameter.getName()))
            .toList();
    return same.isEmpty() ? null : same.get(0);
  }

  private static String name(String in, String name) {
    return (in.equals("path") || in.equals("query") ? in + " parameter" : in) + " `" + name + "`";
  }
}
