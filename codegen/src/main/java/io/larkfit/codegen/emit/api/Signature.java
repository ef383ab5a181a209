package io.larkfit.codegen.emit.api;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import io.larkfit.codegen.emit.api.Argument.Role;
import io.larkfit.codegen.emit.api.Argument.Wire;
import io.larkfit.codegen.ir.Operation;
import io.larkfit.codegen.ir.Parameter;
import io.larkfit.codegen.ir.Parameter.In;
import io.larkfit.codegen.ir.RequestBody;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What callers give and what Retrofit gets, in order.
 *
 * @param arguments the required ones first, paths before others as Retrofit demands, a body last of
 *     each
 * @param wires the parameters of Retrofit's method
 * @param substitute what Retrofit gets in the place of a body that must be there but has no parts
 */
record Signature(List<Argument> arguments, List<Wire> wires, @Nullable Wire substitute) {

  private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

  static Signature of(Operation operation, OperationPath path, JsonSupport support) {
    ParameterEmitter parameters = new ParameterEmitter(support);
    List<Argument> arguments = new ArrayList<>();
    for (Parameter parameter : OperationPath.arguments(operation)) {
      arguments.add(parameters.argument(parameter, path));
    }
    if (operation.body() != null) {
      arguments.addAll(new BodyEmitter(support).arguments(operation.body()));
    }
    arguments.sort(
        Comparator.comparing((Argument argument) -> !argument.required())
            .thenComparing(argument -> argument.role() != Role.PATH)
            .thenComparing(argument -> argument.required() == (argument.role() == Role.BODY)));
    List<Wire> wires = new ArrayList<>();
    arguments.stream().map(Argument::wire).filter(Objects::nonNull).forEach(wires::add);
    NameAllocator names = new NameAllocator();
    arguments.forEach(argument -> names.newName(argument.name()));
    if (hasCookieArguments(operation)) {
      wires.add(cookies(operation, names.newName("cookies"), parameters));
    }
    RequestBody body = operation.body();
    BodyEmitter bodies = new BodyEmitter(support);
    if (body != null && BodyEmitter.isJoinedForm(body)) {
      wires.add(bodies.joinedForm(body, names.newName("form")));
    }
    boolean needsParts =
        body != null && body.required() && WITH_BODY.contains(operation.httpMethod());
    Wire substitute = needsParts ? bodies.noParts(names.newName("none")) : null;
    return new Signature(List.copyOf(arguments), List.copyOf(wires), substitute);
  }

  /** Cookies that the caller gives; constants alone need no parameter. */
  static boolean hasCookieArguments(Operation operation) {
    return OperationPath.arguments(operation).stream().anyMatch(p -> p.in() == In.COOKIE);
  }

  private static Wire cookies(Operation operation, String name, ParameterEmitter parameters) {
    List<CodeBlock> pairs =
        operation.parameters().stream()
            .filter(parameter -> parameter.in() == In.COOKIE)
            .map(parameters::cookie)
            .toList();
    return parameters.cookies(name, pairs);
  }

  /** Whether Retrofit's method differs from the one that callers see. */
  boolean isEncoded() {
    return mayHaveNoParts() || wires.stream().anyMatch(Wire::encoded);
  }

  boolean hasOptionalBody() {
    return mayHaveNoParts()
        || arguments.stream().anyMatch(argument -> argument.isOfBody() && !argument.required());
  }

  boolean mayHaveNoParts() {
    return arguments.stream().anyMatch(argument -> argument.role() == Role.PART);
  }

  /** {@code photo == null && (tags == null || tags.isEmpty())}: whether there is no part. */
  CodeBlock hasNoParts() {
    return arguments.stream()
        .filter(argument -> argument.role() == Role.PART)
        .map(Signature::isAbsent)
        .collect(CodeBlock.joining("$W&& "));
  }

  private static CodeBlock isAbsent(Argument part) {
    if (part.required()) {
      return CodeBlock.of("$N.isEmpty()", part.name());
    }
    Wire wire = Objects.requireNonNull(part.wire());
    return wire.type() instanceof ParameterizedTypeName
        ? CodeBlock.of("($N == null || $N.isEmpty())", part.name(), part.name())
        : CodeBlock.of("$N == null", part.name());
  }

  /** Whether something other than the body can be left out. */
  boolean hasOptional() {
    return arguments.stream().anyMatch(argument -> !argument.isOfBody() && !argument.required());
  }

  Signature withoutBody() {
    List<Wire> left =
        new ArrayList<>(
            wires.stream().filter(wire -> arguments.stream().noneMatch(isBodyOf(wire))).toList());
    if (substitute != null) {
      left.add(substitute);
    }
    return new Signature(
        arguments.stream().filter(argument -> !argument.isOfBody()).toList(), left, null);
  }

  private static Predicate<Argument> isBodyOf(Wire wire) {
    return argument -> argument.isOfBody() && wire.equals(argument.wire());
  }

  Stream<Argument> required() {
    return arguments.stream().filter(Argument::required);
  }
}
