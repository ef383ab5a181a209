package io.larkfit.codegen.emit.api;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.larkfit.codegen.Options;
import io.larkfit.codegen.emit.TypeNames;
import io.larkfit.codegen.ir.Operation;
import io.larkfit.codegen.ir.RateLimit;
import io.larkfit.codegen.ir.Response;
import java.util.ArrayList;
import java.util.List;

/** What a method tells at run time: {@code @OperationId("getPet") @Security("token")} and so on. */
final class OperationAnnotations {

  private final Options options;
  private final TypeNames names;
  private final JsonSupport support;

  OperationAnnotations(Options options, TypeNames names, JsonSupport support) {
    this.support = support;
    this.options = options;
    this.names = names;
  }

  /** Whether any alternative names a credential. */
  static boolean needsCredentials(Operation operation) {
    return operation.security().stream().anyMatch(alternative -> !alternative.isEmpty());
  }

  List<AnnotationSpec> of(Operation operation) {
    List<AnnotationSpec> annotations = new ArrayList<>();
    annotations.add(strings("OperationId", List.of(operation.id())));
    if (needsCredentials(operation)) {
      for (List<String> alternative : operation.security()) {
        annotations.add(strings("Security", alternative));
      }
    }
    if (!operation.scopes().isEmpty()) {
      annotations.add(strings("Scopes", operation.scopes()));
    }
    if (operation.rateLimit() != null) {
      annotations.add(rateLimit(operation.rateLimit()));
    }
    if (operation.safeToRepeat()) {
      annotations.add(AnnotationSpec.builder(names.meta("SafeToRepeat")).build());
    }
    Response response = operation.response();
    if (options.unwraps() && response.unwrap() != null) {
      annotations.add(unwrap(response.unwrap()));
    }
    if (response.kind() == Response.Kind.TEXT) {
      annotations.add(AnnotationSpec.builder(support.name(JsonSupport.Kind.TEXT)).build());
    }
    if (response.kind() == Response.Kind.BINARY) {
      annotations.add(AnnotationSpec.builder(Retrofits.http("Streaming")).build());
    }
    return annotations;
  }

  private AnnotationSpec strings(String name, List<String> values) {
    List<CodeBlock> texts = values.stream().map(text -> CodeBlock.of("$S", text)).toList();
    CodeBlock list = CodeBlock.join(texts, ",$W");
    CodeBlock value = values.size() == 1 ? list : CodeBlock.of("{$L}", list);
    return AnnotationSpec.builder(names.meta(name)).addMember("value", value).build();
  }

  private AnnotationSpec unwrap(Response.Unwrap unwrap) {
    AnnotationSpec.Builder annotation =
        AnnotationSpec.builder(names.meta("Unwrap")).addMember("value", "$S", unwrap.property());
    return unwrap.required()
        ? annotation.addMember("required", "true").build()
        : annotation.build();
  }

  private AnnotationSpec rateLimit(RateLimit limit) {
    List<CodeBlock> members = new ArrayList<>();
    if (limit.perSecond() != null) {
      members.add(CodeBlock.of("perSecond = $L", limit.perSecond()));
    }
    if (limit.perMinute() != null) {
      members.add(CodeBlock.of("perMinute = $L", limit.perMinute()));
    }
    if (limit.special()) {
      members.add(CodeBlock.of("special = true"));
    }
    return oneLine(names.meta("RateLimit"), members);
  }

  /** JavaPoet puts each named member on a line of its own, but what is called "value" on none. */
  static AnnotationSpec oneLine(ClassName name, List<CodeBlock> members) {
    AnnotationSpec.Builder annotation = AnnotationSpec.builder(name);
    return members.isEmpty()
        ? annotation.build()
        : annotation.addMember("value", CodeBlock.join(members, ",$W")).build();
  }
}
