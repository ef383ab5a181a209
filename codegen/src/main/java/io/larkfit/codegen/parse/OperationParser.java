package io.larkfit.codegen.parse;

import io.larkfit.codegen.ir.Operation;
import io.larkfit.codegen.ir.Parameter;
import io.larkfit.codegen.ir.RequestBody;
import io.larkfit.codegen.ir.Response;
import io.larkfit.codegen.name.MemberNames;
import io.larkfit.codegen.name.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one operation. */
final class OperationParser {

  private static final Set<String> EXTENSIONS =
      Set.of(
          "x-larkfit-method",
          "x-larkfit-unwrap",
          "x-larkfit-scopes",
          "x-larkfit-field-scopes",
          "x-larkfit-rate-limit",
          "x-larkfit-errors",
          "x-larkfit-app-types",
          "x-larkfit-safe-to-repeat");
  private static final Set<String> APP_TYPES = Set.of("self-built", "store");
  private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> BODILESS_METHODS = Set.of("GET", "HEAD", "TRACE");

  private final OperationIds ids;
  private final ParameterParser parameters;
  private final BodyParser bodies;
  private final ResponseParser responses;
  private final SecurityParser security;
  private final PlatformParser platform;
  private final DocParser docs;
  private final ErrorCollector errors;

  OperationParser(
      OperationIds ids,
      ParameterParser parameters,
      BodyParser bodies,
      ResponseParser responses,
      SecurityParser security,
      ErrorCollector errors) {
    this.ids = ids;
    this.parameters = parameters;
    this.bodies = bodies;
    this.responses = responses;
    this.security = security;
    this.platform = new PlatformParser(errors);
    this.docs = new DocParser(errors);
    this.errors = errors;
  }

  Operation parse(Endpoint endpoint, String modelPackage, MemberNames methods) {
    var operation = endpoint.operation();
    Pointer at = endpoint.pointer();
    Extensions extensions = new Extensions(operation.getExtensions(), at, errors).allow(EXTENSIONS);
    String id = ids.of(endpoint);
    String method = extensions.text("x-larkfit-method");
    Place place = Place.inline(modelPackage, Words.upperCamel(id));
    MemberNames names = MemberNames.ofParameters();
    List<Parameter> read = parameters.parse(endpoint, place, names);
    RequestBody body = body(endpoint, place, names);
    Response response = responses.parse(endpoint, extensions.text("x-larkfit-unwrap"), place);
    if (operation.getCallbacks() != null && !operation.getCallbacks().isEmpty()) {
      errors.notice(at.child("callbacks"), "callbacks are not generated");
    }
    Boolean safe = extensions.flag("x-larkfit-safe-to-repeat");
    return new Operation(
        id,
        methods.allocate(method == null ? id : method),
        endpoint.method(),
        endpoint.path(),
        read,
        body,
        response,
        security.of(endpoint),
        extensions.texts("x-larkfit-scopes"),
        extensions.texts("x-larkfit-field-scopes"),
        platform.rateLimit(extensions),
        platform.errors(extensions),
        appTypes(extensions),
        safe == null ? SAFE_METHODS.contains(endpoint.method()) : safe,
        operation.getSummary() == null ? "" : operation.getSummary().strip(),
        docs.parse(
            operation.getDescription(), operation.getDeprecated(), operation.getExternalDocs(), at),
        at.toString());
  }

  private @Nullable RequestBody body(Endpoint endpoint, Place place, MemberNames names) {
    var body = endpoint.operation().getRequestBody();
    if (body == null) {
      return null;
    }
    Pointer at = endpoint.pointer().child("requestBody");
    if (BODILESS_METHODS.contains(endpoint.method())) {
      errors.error(
          at,
          "a " + endpoint.method() + " request cannot carry a body",
          "Send the values as query parameters, or use another method.");
      return null;
    }
    return bodies.parse(body, at, place, names);
  }

  private List<String> appTypes(Extensions extensions) {
    List<String> types = extensions.texts("x-larkfit-app-types");
    for (String type : types) {
      if (!APP_TYPES.contains(type)) {
        errors.error(
            extensions.pointer("x-larkfit-app-types"),
            "'" + type + "' is no kind of app",
            "Use self-built and store.");
      }
    }
    return types;
  }
}
