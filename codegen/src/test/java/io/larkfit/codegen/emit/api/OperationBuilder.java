package io.larkfit.codegen.emit.api;

import io.larkfit.codegen.ir.Doc;
import io.larkfit.codegen.ir.DocumentedError;
import io.larkfit.codegen.ir.Operation;
import io.larkfit.codegen.ir.Parameter;
import io.larkfit.codegen.ir.RateLimit;
import io.larkfit.codegen.ir.RequestBody;
import io.larkfit.codegen.ir.Response;
import io.larkfit.codegen.ir.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An operation, as {@link Ir#operation} begins it. */
final class OperationBuilder {
  private final String method;
  private final String path;
  private String id = "call";
  private String summary = "Calls.";
  private Doc doc = Doc.NONE;
  private final List<Parameter> parameters = new ArrayList<>();
  private @Nullable RequestBody body;
  private Response response = new Response(Response.Kind.EMPTY, null, null, "204", Doc.NONE);
  private List<List<String>> security = List.of();
  private List<String> scopes = List.of();
  private @Nullable RateLimit rateLimit;
  private List<DocumentedError> errors = List.of();

  OperationBuilder(String method, String path) {
    this.method = method;
    this.path = path;
  }

  OperationBuilder id(String id) {
    this.id = id;
    return this;
  }

  OperationBuilder with(ParameterBuilder... builders) {
    for (ParameterBuilder builder : builders) {
      parameters.add(builder.build());
    }
    return this;
  }

  OperationBuilder body(RequestBody body) {
    this.body = body;
    return this;
  }

  OperationBuilder answers(Response.Kind kind, @Nullable Value value) {
    return answers(kind, value, null);
  }

  OperationBuilder answers(Response.Kind kind, @Nullable Value value, @Nullable String unwrap) {
    Response.Unwrap property = unwrap == null ? null : new Response.Unwrap(unwrap, false);
    this.response = new Response(kind, value, property, "200", Ir.doc("The answer."));
    return this;
  }

  OperationBuilder answers(Response response) {
    this.response = response;
    return this;
  }

  OperationBuilder security(List<List<String>> security) {
    this.security = security;
    return this;
  }

  OperationBuilder scopes(String... scopes) {
    this.scopes = List.of(scopes);
    return this;
  }

  OperationBuilder rateLimit(RateLimit rateLimit) {
    this.rateLimit = rateLimit;
    return this;
  }

  OperationBuilder errors(DocumentedError... errors) {
    this.errors = List.of(errors);
    return this;
  }

  OperationBuilder doc(String summary, Doc doc) {
    this.summary = summary;
    this.doc = doc;
    return this;
  }

  Operation build() {
    return new Operation(
        id,
        id,
        method,
        path,
        parameters,
        body,
        response,
        security,
        scopes,
        List.of(),
        rateLimit,
        errors,
        List.of(),
        method.equals("GET"),
        summary,
        doc,
        List.of(),
        "#/paths/x");
  }
}
