package io.larkfit.codegen.emit.api;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.larkfit.codegen.emit.JavaSource;
import io.larkfit.codegen.emit.Javadocs;
import io.larkfit.codegen.emit.SourceFiles;
import io.larkfit.codegen.emit.TypeNames;
import io.larkfit.codegen.ir.ApiSpec;
import io.larkfit.codegen.ir.DocumentedError;
import io.larkfit.codegen.ir.Operation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * {@code ErrorCatalogue.find("getPet", 7)}: every documented error. The entries stand in nested
 * classes of limited size, as neither a method nor a constant pool may pass 64 KB.
 */
final class ErrorCatalogueEmitter implements Emitter {

  /** An entry takes about 35 bytes of code and 6 places in the constant pool. */
  private static final int ERRORS_PER_CLASS = 1000;

  private final ApiSpec spec;
  private final ClassName name;
  private final TypeName errors;
  private final ClassName error;

  ErrorCatalogueEmitter(ApiSpec spec, TypeNames names) {
    this.spec = spec;
    this.name = names.invoker("ErrorCatalogue");
    this.error = names.invoker("DocumentedError");
    this.errors = ParameterizedTypeName.get(ClassName.get(List.class), error);
  }

  /** Whether the document names any error. */
  static boolean isNeeded(ApiSpec spec) {
    return !spec.commonErrors().isEmpty() || !withErrors(spec).isEmpty();
  }

  private static List<Operation> withErrors(ApiSpec spec) {
    return spec.apis().stream()
        .flatMap(api -> api.operations().stream())
        .filter(operation -> !operation.errors().isEmpty())
        .toList();
  }

  @Override
  public Stream<JavaSource> emit() {
    if (!isNeeded(spec)) {
      return Stream.empty();
    }
    TypeName byOperation =
        ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), errors);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(PUBLIC, FINAL)
            .addJavadoc(Javadocs.render("The documented errors of all operations."))
            .addField(errors, "COMMON", PRIVATE, STATIC, FINAL)
            .addField(byOperation, "BY_OPERATION", PRIVATE, STATIC, FINAL);
    CodeBlock.Builder initializer =
        CodeBlock.builder()
            .addStatement("COMMON = $L", list(spec.commonErrors()))
            .addStatement("$T byOperation = new $T<>()", byOperation, HashMap.class);
    List<List<Operation>> parts = parts();
    for (int i = 0; i < parts.size(); i++) {
      initializer.addStatement("Part$L.addTo(byOperation)", i + 1);
    }
    type.addStaticBlock(
        initializer
            .addStatement("BY_OPERATION = $T.unmodifiableMap(byOperation)", Collections.class)
            .build());
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
    type.addMethod(find()).addMethod(of()).addMethod(common()).addMethod(listMethod());
    for (int i = 0; i < parts.size(); i++) {
      type.addType(part("Part" + (i + 1), byOperation, parts.get(i)));
    }
    return Stream.of(new SourceFiles(spec).of(name.packageName(), type.build()));
  }

  private List<List<Operation>> parts() {
    List<List<Operation>> parts = new ArrayList<>();
    int size = ERRORS_PER_CLASS;
    for (Operation operation : withErrors(spec)) {
      if (size + operation.errors().size() > ERRORS_PER_CLASS) {
        parts.add(new ArrayList<>());
        size = 0;
      }
      parts.get(parts.size() - 1).add(operation);
      size += operation.errors().size();
    }
    return parts;
  }

  private TypeSpec part(String name, TypeName byOperation, List<Operation> operations) {
    MethodSpec.Builder addTo =
        MethodSpec.methodBuilder("addTo").addModifiers(STATIC).addParameter(byOperation, "errors");
    for (Operation operation : operations) {
      addTo.addStatement("errors.put($S, $L)", operation.id(), list(operation.errors()));
    }
    return TypeSpec.classBuilder(name)
        .addModifiers(PRIVATE, STATIC, FINAL)
        .addMethod(addTo.build())
        .build();
  }

  private CodeBlock list(List<DocumentedError> list) {
    if (list.isEmpty()) {
      return CodeBlock.of("$T.emptyList()", Collections.class);
    }
    return CodeBlock.builder()
        .add("list(\n")
        .add(CodeBlock.join(list.stream().map(this::entry).toList(), ",\n"))
        .add(")")
        .build();
  }

  private CodeBlock entry(DocumentedError entry) {
    CodeBlock.Builder code = CodeBlock.builder();
    code.add("new $T($LL, $L,$W", error, entry.code(), entry.status());
    code.add("$L,$W", StringLiterals.of(entry.meaning()));
    code.add("$L,$W$S)", StringLiterals.of(entry.remedy()), entry.kind());
    return code.build();
  }

  private MethodSpec listMethod() {
    return MethodSpec.methodBuilder("list")
        .addModifiers(PRIVATE, STATIC)
        .addParameter(ArrayTypeName.of(error), "errors")
        .varargs()
        .returns(errors)
        .addStatement(
            "return $T.unmodifiableList($T.asList(errors))", Collections.class, Arrays.class)
        .build();
  }

  private MethodSpec find() {
    return MethodSpec.methodBuilder("find")
        .addModifiers(PUBLIC, STATIC)
        .addParameter(TypeNames.nullable(ClassName.get(String.class)), "operationId")
        .addParameter(long.class, "code")
        .returns(TypeNames.nullable(error))
        .addJavadoc(
            Javadocs.builder()
                .text(
                    "Looks a code up: among the operation's own errors first, then the common"
                        + " ones.")
                .param("operationId", "the operation, if it is known")
                .param("code", "the code in the answer")
                .returns("the error, or null if the code is not documented")
                .build())
        .addCode(
            """
            for ($1T error : of(operationId)) {
              if (error.code() == code) {
                return error;
              }
            }
            for ($1T error : COMMON) {
              if (error.code() == code) {
                return error;
              }
            }
            return null;
            """,
            error)
        .build();
  }

  private MethodSpec of() {
    return MethodSpec.methodBuilder("of")
        .addModifiers(PUBLIC, STATIC)
        .addParameter(TypeNames.nullable(ClassName.get(String.class)), "operationId")
        .returns(errors)
        .addJavadoc(
            Javadocs.builder()
                .text("The errors that the documentation of one operation names.")
                .param("operationId", "the operation")
                .returns("an unmodifiable list; empty for an unknown operation")
                .build())
        .addStatement("$T errors = BY_OPERATION.get(operationId)", errors)
        .addStatement("return errors == null ? $T.emptyList() : errors", Collections.class)
        .build();
  }

  private MethodSpec common() {
    return MethodSpec.methodBuilder("common")
        .addModifiers(PUBLIC, STATIC)
        .returns(errors)
        .addJavadoc(
            Javadocs.builder()
                .text("The errors that any operation may answer.")
                .returns("an unmodifiable list")
                .build())
        .addStatement("return COMMON")
        .build();
  }
}
