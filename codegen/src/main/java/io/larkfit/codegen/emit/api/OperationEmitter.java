package io.larkfit.codegen.emit.api;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.DEFAULT;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.larkfit.codegen.Options;
import io.larkfit.codegen.emit.TypeNames;
import io.larkfit.codegen.emit.api.Argument.Wire;
import io.larkfit.codegen.ir.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The methods of an operation: {@code @GET("pets/{id}") Call<Pet> get(@Path("id") String id)}, a
 * shorter one where parameters are optional, and one that encodes where Retrofit's annotations
 * cannot.
 */
final class OperationEmitter {

  private final Operation operation;
  private final OperationPath path;
  private final OperationText text;
  private final HttpAnnotations http;
  private final List<AnnotationSpec> annotations;
  private final Signature signature;
  private final TypeName returnType;
  private final String encodedName;

  /**
   * @param encodedName a name that no operation of the interface has
   */
  OperationEmitter(
      Operation operation,
      Options options,
      TypeNames names,
      JsonSupport support,
      String encodedName) {
    this.operation = operation;
    this.path = new OperationPath(operation);
    this.text = new OperationText(operation);
    this.http = new HttpAnnotations(operation, path);
    this.annotations = new OperationAnnotations(options, names, support).of(operation);
    this.signature = Signature.of(operation, path, support);
    this.returnType =
        ParameterizedTypeName.get(TypeNames.of(options.callType()), answer(operation));
    this.encodedName = encodedName;
  }

  private static TypeName answer(Operation operation) {
    return switch (operation.response().kind()) {
      case JSON -> TypeNames.boxed(Objects.requireNonNull(operation.response().value()).type());
      case TEXT -> ClassName.get(String.class);
      case BINARY -> Retrofits.RESPONSE_BODY;
      case EMPTY -> ClassName.get(Void.class);
    };
  }

  List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>();
    add(methods, signature, text.full(signature));
    Signature shorter = signature;
    if (signature.hasOptionalBody()) {
      shorter = signature.withoutBody();
      add(methods, shorter, text.brief("Like " + link() + ", without a body."));
    }
    if (signature.hasOptional()) {
      CodeBlock javadoc = text.brief("Like " + link() + ", without the optional parameters.");
      Signature shortest = shorter.withoutOptional();
      methods.add(
          shortest.isEncoded()
              ? withoutOptional(shorter, javadoc)
              : implemented(operation.javaName(), shortest, javadoc));
    }
    return methods;
  }

  private void add(List<MethodSpec> methods, Signature signature, CodeBlock javadoc) {
    if (!signature.isEncoded()) {
      methods.add(implemented(operation.javaName(), signature, javadoc));
      return;
    }
    CodeBlock values =
        signature.wires().stream().map(Wire::value).collect(CodeBlock.joining(",$W"));
    MethodSpec.Builder method = method(operation.javaName(), javadoc).addModifiers(DEFAULT);
    if (signature.mayHaveNoParts()) {
      CodeBlock others =
          arguments(signature.withoutBody())
              .map(argument -> CodeBlock.of("$N", argument.name()))
              .collect(CodeBlock.joining(",$W"));
      method
          .beginControlFlow("if ($L)", signature.hasNoParts())
          .addStatement("return $N($L)", operation.javaName(), others)
          .endControlFlow();
    }
    method.addStatement("return $N($L)", encodedName, values);
    signature.arguments().forEach(argument -> method.addParameter(argument.parameter()));
    methods.add(method.build());
    CodeBlock comment = text.brief("What " + link() + " calls with its arguments encoded.");
    methods.add(implemented(encodedName, signature, comment));
  }

  private static Stream<Argument> arguments(Signature signature) {
    return signature.arguments().stream();
  }

  /** The method that Retrofit implements. */
  private MethodSpec implemented(String name, Signature signature, CodeBlock javadoc) {
    MethodSpec.Builder method =
        method(name, javadoc)
            .addAnnotations(annotations)
            .addAnnotations(http.of(signature))
            .addModifiers(ABSTRACT);
    signature.wires().forEach(wire -> method.addParameter(wire.parameter()));
    return method.build();
  }

  private MethodSpec withoutOptional(Signature signature, CodeBlock javadoc) {
    CodeBlock values =
        arguments(signature)
            .map(argument -> CodeBlock.of("$L", argument.required() ? argument.name() : "null"))
            .collect(CodeBlock.joining(",$W"));
    MethodSpec.Builder method =
        method(operation.javaName(), javadoc)
            .addModifiers(DEFAULT)
            .addStatement("return $N($L)", operation.javaName(), values);
    arguments(signature.withoutOptional())
        .forEach(argument -> method.addParameter(argument.parameter()));
    return method.build();
  }

  private MethodSpec.Builder method(String name, CodeBlock javadoc) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name).addModifiers(PUBLIC).returns(returnType).addJavadoc(javadoc);
    return operation.doc().deprecated() ? method.addAnnotation(Deprecated.class) : method;
  }

  /** Javadoc takes the first method of that name, which is the full one. */
  private String link() {
    return "{@link #" + operation.javaName() + "}";
  }
}
