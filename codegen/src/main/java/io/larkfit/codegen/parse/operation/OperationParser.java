package io.larkfit.codegen.parse.operation;

import io.larkfit.codegen.ir.Operation;
import io.larkfit.codegen.ir.Parameter;
import io.larkfit.codegen.ir.RequestBody;
import io.larkfit.codegen.ir.Response;
import io.larkfit.codegen.name.MemberNames;
import io.larkfit.codegen.name.Words;
import io.larkfit.codegen.parse.document.DocParser;
import io.larkfit.codegen.parse.document.ErrorCollector;
import io.larkfit.codegen.parse.document.Extensions;
import io.larkfit.codegen.parse.document.MediaTypes;
import io.larkfit.codegen.parse.document.Pointer;
import io.larkfit.codegen.parse.type.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads one operation. */
public final class OperationParser {

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
  private final ServerParser servers;
  private final PlatformParser platform;
  private final DocParser docs;
  private final ErrorCollector errors;

  public OperationParser(
      OperationIds ids,
      ParameterParser parameters,
      BodyParser bodies,
      ResponseParser responses,
      SecurityParser security,
      ServerParser servers,
      ErrorCollector errors) {
    this.ids = ids;
    this.parameters = parameters;
    this.bodies = bodies;
    this.responses = responses;
    this.security = security;
    this.servers = servers;
    this.platform = new PlatformParser(errors);
    this.docs = new DocParser(errors);
    this.errors = errors;
  }

  /** One for each content type that asks for a body of its own. */
  List<Operation> parse(Endpoint endpoint, String modelPackage, MemberNames methods) {
    var operation = endpoint.operation();
    Extensions extensions =
        new Extensions(operation.getExtensions(), endpoint.pointer(), errors).allow(EXTENSIONS);
    String id = ids.of(endpoint);
    String given = extensions.text("x-larkfit-method");
    String method = given == null ? id : given;
    Place place = Place.inline(modelPackage, Words.upperCamel(id));
    List<Parameter> read = parameters.parse(endpoint, place, MemberNames.ofParameters());
    List<RequestBody> sent = bodies(endpoint, place, () -> without(read));
    Response response = responses.parse(endpoint, extensions.text("x-larkfit-unwrap"), place);
    if (operation.getCallbacks() != null && !operation.getCallbacks().isEmpty()) {
      errors.notice(endpoint.pointer().child("callbacks"), "callbacks are not generated");
    }
    List<Operation> result = new ArrayList<>();
    result.add(
        operation(
            endpoint,
            id,
            methods.allocate(method),
            read,
            sent.isEmpty() ? null : sent.get(0),
            response,
            extensions));
    for (RequestBody other : sent.subList(Math.min(1, sent.size()), sent.size())) {
      String name = methods.allocate(method + " as " + MediaTypes.word(other.contentType()));
      result.add(operation(endpoint, id, name, read, other, response, extensions));
    }
    return result;
  }

  /** Names for a body's parts, beside the parameters. */
  private static MemberNames without(List<Parameter> parameters) {
    MemberNames names = MemberNames.ofParameters();
    parameters.forEach(parameter -> names.allocate(parameter.wireName()));
    return names;
  }

  private Operation operation(
      Endpoint endpoint,
      String id,
      String javaName,
      List<Parameter> read,
      @Nullable RequestBody body,
      Response response,
      Extensions extensions) {
    var operation = endpoint.operation();
    Pointer at = endpoint.pointer();
    Boolean safe = extensions.flag("x-larkfit-safe-to-repeat");
    return new Operation(
        id,
        javaName,
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
        servers.of(endpoint),
        at.toString());
  }

  private List<RequestBody> bodies(Endpoint endpoint, Place place, Supplier<MemberNames> names) {
    var body = endpoint.operation().getRequestBody();
    if (body == null) {
      return List.of();
    }
    Pointer at = endpoint.pointer().child("requestBody");
    if (BODILESS_METHODS.contains(endpoint.method())) {
      errors.notice(
          at,
          "OpenAPI says that the body of a "
              + endpoint.method()
              + " request shall be ignored; it is not sent");
      return List.of();
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
