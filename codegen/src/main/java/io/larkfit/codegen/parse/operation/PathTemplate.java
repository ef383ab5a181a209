package io.larkfit.codegen.parse.operation;

import io.larkfit.codegen.ir.Doc;
import io.larkfit.codegen.ir.Parameter;
import io.larkfit.codegen.ir.ScalarKind;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Value;
import io.larkfit.codegen.name.MemberNames;
import io.larkfit.codegen.parse.document.ErrorCollector;
import io.larkfit.codegen.parse.document.Pointer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds the {@code {names}} in a path against the declared path parameters. */
final class PathTemplate {

  private static final Pattern NAME = Pattern.compile("\\{([^{}]*)}");

  private final Endpoint endpoint;
  private final Set<String> names = new LinkedHashSet<>();
  private final ErrorCollector errors;

  PathTemplate(Endpoint endpoint, ErrorCollector errors) {
    this.endpoint = endpoint;
    this.errors = errors;
    Matcher matcher = NAME.matcher(endpoint.path());
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
  }

  /** Whether the path has a place for the parameter; without one it cannot be sent. */
  boolean has(String name, Pointer at) {
    if (!names.contains(name)) {
      errors.notice(at, "the path has no '{" + name + "}': the parameter is not sent");
    }
    return names.contains(name);
  }

  /** Adds a string for each place in the path that nothing is declared for. */
  void complete(List<Parameter> parameters, MemberNames javaNames) {
    Set<String> missing = new LinkedHashSet<>(names);
    parameters.stream()
        .filter(parameter -> parameter.in() == Parameter.In.PATH)
        .forEach(parameter -> missing.remove(parameter.wireName()));
    for (String name : missing) {
      errors.notice(
          endpoint.pointer(), "the path parameter '" + name + "' is not declared: it is a string");
      parameters.add(
          new Parameter(
              Parameter.In.PATH,
              name,
              javaNames.allocate(name),
              Value.of(new TypeRef.Scalar(ScalarKind.STRING)),
              true,
              Parameter.Style.SIMPLE,
              false,
              false,
              false,
              null,
              null,
              null,
              List.of(),
              Doc.NONE));
    }
  }
}
