package io.larkfit.codegen.emit.api;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.larkfit.codegen.Options;
import io.larkfit.codegen.emit.JavaSource;
import io.larkfit.codegen.emit.Javadocs;
import io.larkfit.codegen.emit.SourceFiles;
import io.larkfit.codegen.emit.TypeNames;
import io.larkfit.codegen.ir.ApiSpec;
import io.larkfit.codegen.ir.Operation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The runtime annotations through which a method tells what the spec says of its operation, such as
 * {@code @Scopes({"box:read", "box:all"})}. Those that no operation needs are left out.
 */
final class MetaEmitter implements Emitter {

  private static final TypeName STRINGS = ArrayTypeName.of(String.class);

  private final ApiSpec spec;
  private final Options options;
  private final TypeNames names;

  MetaEmitter(ApiSpec spec, Options options, TypeNames names) {
    this.spec = spec;
    this.options = options;
    this.names = names;
  }

  @Override
  public Stream<JavaSource> emit() {
    Stream.Builder<TypeSpec> types = Stream.builder();
    if (any(operation -> true)) {
      types.add(operationId());
    }
    if (any(OperationAnnotations::needsCredentials)) {
      types.add(security());
    }
    if (any(operation -> !operation.scopes().isEmpty())) {
      types.add(scopes());
    }
    if (any(operation -> operation.rateLimit() != null)) {
      types.add(rateLimit());
    }
    if (options.unwraps() && any(operation -> operation.response().unwrap() != null)) {
      types.add(unwrap());
    }
    if (any(Operation::safeToRepeat)) {
      types.add(safeToRepeat());
    }
    String packageName = names.meta("OperationId").packageName();
    SourceFiles files = new SourceFiles(spec);
    return types.build().map(type -> files.of(packageName, type));
  }

  private boolean any(Predicate<Operation> test) {
    return spec.apis().stream().flatMap(api -> api.operations().stream()).anyMatch(test);
  }

  private TypeSpec operationId() {
    return annotation("OperationId", "The operation's id in the API description.")
        .addMethod(member("value", TypeName.get(String.class), "The id.", null))
        .build();
  }

  private TypeSpec security() {
    ClassName security = names.meta("Security");
    ClassName anyOf = security.nestedClass("AnyOf");
    return annotation(
            "Security",
            "The credentials that the operation asks for, all of them together. Where it is"
                + " repeated, any one of the annotations is enough; one without credentials says"
                + " that none is needed.")
        .addAnnotation(
            AnnotationSpec.builder(Repeatable.class).addMember("value", "$T.class", anyOf).build())
        .addMethod(
            member("value", STRINGS, "Names of security schemes, as in the API description.", null))
        .addType(
            annotation("AnyOf", "Alternatives, any one of which is enough.")
                .addModifiers(STATIC)
                .addMethod(member("value", ArrayTypeName.of(security), "The alternatives.", null))
                .build())
        .build();
  }

  private TypeSpec scopes() {
    return annotation("Scopes", "Permissions, any one of which allows the call.")
        .addMethod(member("value", STRINGS, "The names of the permissions.", null))
        .build();
  }

  private TypeSpec rateLimit() {
    return annotation("RateLimit", "How often the operation may be called.")
        .addMethod(member("perSecond", TypeName.INT, "Calls in one second; 0 if not limited.", "0"))
        .addMethod(member("perMinute", TypeName.INT, "Calls in one minute; 0 if not limited.", "0"))
        .addMethod(
            member(
                "special",
                TypeName.BOOLEAN,
                "Whether there is a limit whose numbers are not published.",
                "false"))
        .build();
  }

  private TypeSpec unwrap() {
    return annotation("Unwrap", "The answer is one property of the object that is sent.")
        .addMethod(member("value", TypeName.get(String.class), "The property's name.", null))
        .addMethod(
            member("required", TypeName.BOOLEAN, "Whether a success has it for certain.", "false"))
        .build();
  }

  private TypeSpec safeToRepeat() {
    return annotation(
            "SafeToRepeat", "To call the operation twice has the effect of calling it once.")
        .build();
  }

  private static TypeSpec.Builder annotation(String name, String text) {
    return RuntimeAnnotations.builder(name, ElementType.METHOD).addJavadoc(Javadocs.render(text));
  }

  private static MethodSpec member(
      String name, TypeName type, String text, @Nullable String value) {
    MethodSpec.Builder member =
        MethodSpec.methodBuilder(name)
            .addModifiers(PUBLIC, ABSTRACT)
            .returns(type)
            .addJavadoc(Javadocs.builder().text(text).returns(lower(text)).build());
    return value == null ? member.build() : member.defaultValue(CodeBlock.of(value)).build();
  }

  private static String lower(String text) {
    String plain = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    return Character.toLowerCase(plain.charAt(0)) + plain.substring(1);
  }
}
