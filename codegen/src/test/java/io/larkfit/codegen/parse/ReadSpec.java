package io.larkfit.codegen.parse;

import static io.larkfit.codegen.parse.Specs.paths;

import io.larkfit.codegen.ir.ApiSpec;
import io.larkfit.codegen.ir.Operation;
import io.larkfit.codegen.ir.Parameter;
import java.util.List;

/** A document, read, with what was said of it. */
record ReadSpec(ApiSpec spec, List<String> notices) {
  private static final String DONE = "responses: {'204': {description: ''}}";

  static ReadSpec of(String yaml) {
    SpecParser parser = Specs.parser(yaml, Specs.RETROFIT);
    return new ReadSpec(parser.parse(), parser.notices());
  }

  /** Parameters of one operation, and what is said of them. */
  static ReadSpec ofParameters(String path, String parameters) {
    return of(
        paths(path + ": {get: {operationId: a, parameters: [" + parameters + "], " + DONE + "}}"));
  }

  static ReadSpec ofBody(String method, String content) {
    return of(
        paths(
            "/a: {"
                + method
                + ": {operationId: a, requestBody: {content: {"
                + content
                + "}}, "
                + DONE
                + "}}"));
  }

  Operation operation() {
    return Specs.operation(spec, "a");
  }

  Parameter parameter() {
    return operation().parameters().get(0);
  }
}
