package io.larkfit.codegen.parse;

import io.larkfit.codegen.ir.Parameter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds the {@code {names}} in a path against the declared path parameters. */
final class PathTemplate {

  private static final Pattern NAME = Pattern.compile("\\{([^{}]*)}");

  private PathTemplate() {}

  static void check(Endpoint endpoint, List<Parameter> parameters, ErrorCollector errors) {
    Set<String> missing = new LinkedHashSet<>();
    Matcher matcher = NAME.matcher(endpoint.path());
    while (matcher.find()) {
      if (!missing.add(matcher.group(1))) {
        errors.error(
            endpoint.itemPointer(),
            "the path names '{" + matcher.group(1) + "}' twice",
            "Give each part of the path a name of its own.");
      }
    }
    for (Parameter parameter : parameters) {
      if (parameter.in() == Parameter.In.PATH && !missing.remove(parameter.wireName())) {
        errors.error(
            endpoint.pointer(),
            "the path has no '{" + parameter.wireName() + "}', but a parameter of that name",
            "Add it to the path, or remove the parameter.");
      }
    }
    for (String name : missing) {
      errors.error(
          endpoint.pointer(),
          "the path parameter '" + name + "' is not declared",
          "Add {name: " + name + ", in: path, required: true, schema: ...} to its parameters.");
    }
  }
}
