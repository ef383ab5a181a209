package io.larkfit.codegen.emit.api;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import io.larkfit.codegen.ir.Operation;
import io.larkfit.codegen.ir.Parameter;
import io.larkfit.codegen.ir.Parameter.In;
import io.larkfit.codegen.ir.RequestBody;
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

  List<AnnotationSpec> of(boolean hasBody) {
    List<AnnotationSpec> annotations = new ArrayList<>();
    RequestBody body = hasBody ? operation.body() : null;
    List<String> headers = headers();
    if (body != null && !isUsual(body)) {
      headers.add("Content-Type: " + body.contentType());
    }
    if (!headers.isEmpty()) {
      List<CodeBlock> values = headers.stream().map(text -> CodeBlock.of("$S", text)).toList();
      CodeBlock list = CodeBlock.join(values, ",$W");
      CodeBlock value = values.size() == 1 ? list : CodeBlock.of("{$L}", list);
      annotations.add(
          AnnotationSpec.builder(Retrofits.http("Headers")).addMember("value", value).build());
    }
    if (body != null && hasFields(body) && !BodyEmitter.isJoinedForm(body)) {
      String encoding = body.kind() == RequestBody.Kind.FORM ? "FormUrlEncoded" : "Multipart";
      annotations.add(AnnotationSpec.builder(Retrofits.http(encoding)).build());
    }
    annotations.add(request(body != null && (hasFields(body) || !isForm(body))));
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
  private List<String> headers() {
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
    if (!cookies.isEmpty() && !Signature.hasCookieArguments(operation)) {
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

  private static boolean hasFields(RequestBody body) {
    return isForm(body) && (!body.parts().isEmpty() || body.value() != null);
  }

  private static boolean isForm(RequestBody body) {
    return body.kind() == RequestBody.Kind.FORM || body.kind() == RequestBody.Kind.MULTIPART;
  }
}
