package io.larkfit.codegen.emit.api;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import io.larkfit.codegen.emit.api.Argument.Role;
import io.larkfit.codegen.ir.Operation;
import io.larkfit.codegen.ir.Parameter;
import io.larkfit.codegen.ir.Parameter.In;
import io.larkfit.codegen.ir.RequestBody;
import io.larkfit.codegen.ir.RequestBody.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Retrofit's annotations of a method: {@code @Headers("X-Kind: a") @Multipart @POST("pets")}. */
final class HttpAnnotations {

  private static final Set<String> MAY_HAVE_BODY = Set.of("POST", "PUT", "PATCH");
  private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "DELETE", "OPTIONS");

  private final Operation operation;
  private final OperationPath path;

  HttpAnnotations(Operation operation, OperationPath path) {
    this.operation = operation;
    this.path = path;
  }

  List<AnnotationSpec> of(Signature signature) {
    List<AnnotationSpec> annotations = new ArrayList<>();
    RequestBody body = signature.hasBody() ? operation.body() : null;
    List<String> headers = headers(signature);
    if (body != null && !isUsual(body)) {
      headers.add("Content-Type: " + body.contentType());
    }
    boolean emptyForm = body == null && isForm(Kind.FORM);
    if (emptyForm) {
      headers.add("Content-Type: application/x-www-form-urlencoded");
    }
    if (!headers.isEmpty()) {
      List<CodeBlock> values = headers.stream().map(text -> CodeBlock.of("$S", text)).toList();
      CodeBlock list = CodeBlock.join(values, ",$W");
      CodeBlock value = values.size() == 1 ? list : CodeBlock.of("{$L}", list);
      annotations.add(
          AnnotationSpec.builder(Retrofits.http("Headers")).addMember("value", value).build());
    }
    if (body != null && isForm(Kind.FORM) && !BodyEmitter.isJoinedForm(body)) {
      annotations.add(AnnotationSpec.builder(Retrofits.http("FormUrlEncoded")).build());
    } else if (body != null && isForm(Kind.MULTIPART)) {
      annotations.add(AnnotationSpec.builder(Retrofits.http("Multipart")).build());
    }
    annotations.add(request(emptyForm || body != null));
    return annotations;
  }

  private AnnotationSpec request(boolean hasBody) {
    String method = operation.httpMethod();
    if (MAY_HAVE_BODY.contains(method) || WITHOUT_BODY.contains(method) && !hasBody) {
      return Wires.named(method, path.path());
    }
    List<CodeBlock> members = new ArrayList<>();
    members.add(CodeBlock.of("method = $S", method));
    members.add(CodeBlock.of("path = $S", path.path()));
    if (hasBody) {
      members.add(CodeBlock.of("hasBody = true"));
    }
    return OperationAnnotations.oneLine(Retrofits.http("HTTP"), members);
  }

  /** Constants: headers, and cookies if no cookie is a parameter. */
  private List<String> headers(Signature signature) {
    List<String> headers = new ArrayList<>();
    List<String> cookies = new ArrayList<>();
    for (Parameter parameter : operation.parameters()) {
      if (parameter.constant() != null && parameter.in() == In.HEADER) {
        headers.add(parameter.wireName() + ": " + parameter.constant().text());
      } else if (parameter.constant() != null && parameter.in() == In.COOKIE) {
        cookies.add(parameter.wireName() + "=" + parameter.constant().text());
      }
    }
    if (operation.response().accept() != null) {
      headers.add("Accept: " + operation.response().accept());
    }
    if (!cookies.isEmpty() && !signature.has(Role.COOKIE)) {
      headers.add("Cookie: " + String.join("; ", cookies));
    }
    return headers;
  }

  /** Whether the converter, or Retrofit, sends this content type by itself. */
  private static boolean isUsual(RequestBody body) {
    String type = body.contentType().split(";", 2)[0].strip();
    return switch (body.kind()) {
      case JSON -> type.equalsIgnoreCase("application/json") || type.contains("*");
      case BINARY -> type.contains("*");
      case TEXT, FORM, MULTIPART -> true;
    };
  }

  /** Whether the body has fields or parts, and is of that kind. */
  private boolean isForm(Kind kind) {
    RequestBody body = operation.body();
    return body != null && body.kind() == kind && (!body.parts().isEmpty() || body.value() != null);
  }
}
