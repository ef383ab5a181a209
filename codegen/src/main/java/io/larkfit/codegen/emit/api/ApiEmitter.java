package io.larkfit.codegen.emit.api;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.TypeSpec;
import io.larkfit.codegen.Options;
import io.larkfit.codegen.emit.DeprecatedTypes;
import io.larkfit.codegen.emit.JavaSource;
import io.larkfit.codegen.emit.Javadocs;
import io.larkfit.codegen.emit.SourceFiles;
import io.larkfit.codegen.emit.TypeNames;
import io.larkfit.codegen.ir.Api;
import io.larkfit.codegen.ir.ApiSpec;
import io.larkfit.codegen.ir.Operation;
import io.larkfit.codegen.ir.Parameter;
import io.larkfit.codegen.ir.RequestBody;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Value;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** {@code PetsApi}: the Retrofit interface of a tag. */
final class ApiEmitter implements Emitter {

  private final ApiSpec spec;
  private final Options options;
  private final TypeNames names;
  private final JsonSupport support;

  ApiEmitter(ApiSpec spec, Options options, TypeNames names, JsonSupport support) {
    this.spec = spec;
    this.options = options;
    this.names = names;
    this.support = support;
  }

  @Override
  public Stream<JavaSource> emit() {
    SourceFiles files = new SourceFiles(spec);
    DeprecatedTypes deprecated = new DeprecatedTypes(spec);
    return spec.apis().stream()
        .map(api -> files.of(api.name().packageName(), type(api, deprecated)));
  }

  private TypeSpec type(Api api, DeprecatedTypes deprecated) {
    String fallback = "The operations of " + Markdown.code(api.tag()) + ".";
    TypeSpec.Builder type =
        TypeSpec.interfaceBuilder(TypeNames.of(api.name()))
            .addModifiers(PUBLIC)
            .addJavadoc(Javadocs.render(api.doc(), fallback));
    Set<String> methods = new HashSet<>();
    api.operations().forEach(operation -> methods.add(operation.javaName()));
    for (Operation operation : api.operations()) {
      String encoded = operation.javaName() + "Encoded";
      while (!methods.add(encoded)) {
        encoded += "_";
      }
      type.addMethods(new OperationEmitter(operation, options, names, support, encoded).methods());
    }
    return deprecated.suppressIn(type, api.operations().stream().flatMap(ApiEmitter::mentioned));
  }

  private static Stream<TypeRef> mentioned(Operation operation) {
    Stream<Value> parameters = operation.parameters().stream().map(Parameter::value);
    Stream<Value> answer = Stream.ofNullable(operation.response().value());
    RequestBody body = operation.body();
    Stream<Value> sent =
        body == null
            ? Stream.empty()
            : Stream.concat(
                Stream.ofNullable(body.value()),
                body.parts().stream().map(RequestBody.Part::value));
    return Stream.of(parameters, answer, sent)
        .flatMap(values -> values)
        .filter(Objects::nonNull)
        .map(Value::type);
  }
}
