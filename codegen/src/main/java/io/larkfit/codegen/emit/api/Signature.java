package io.larkfit.codegen.emit.api;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import io.larkfit.codegen.emit.api.Argument.Role;
import io.larkfit.codegen.emit.api.Argument.Wire;
import io.larkfit.codegen.ir.Operation;
import io.larkfit.codegen.ir.Parameter;
import io.larkfit.codegen.ir.Parameter.In;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What callers give and what Retrofit gets, in order.
 *
 * @param arguments the required ones first, paths before others as Retrofit demands, a body last of
 *     each
 * @param wires the parameters of Retrofit's method
 */
record Signature(List<Argument> arguments, List<Wire> wires) {

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
            .thenComparing(argument -> argument.required() == argument.isBody()));
    List<Wire> wires = new ArrayList<>();
    arguments.stream().map(Argument::wire).filter(Objects::nonNull).forEach(wires::add);
    NameAllocator names = new NameAllocator();
    arguments.forEach(argument -> names.newName(argument.name()));
    if (hasCookieArguments(operation)) {
      wires.add(cookies(operation, names.newName("cookies"), parameters));
    }
    if (operation.body() != null && BodyEmitter.isJoinedForm(operation.body())) {
      wires.add(new BodyEmitter(support).joinedForm(operation.body(), names.newName("form")));
    }
    return new Signature(List.copyOf(arguments), List.copyOf(wires));
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
    return wires.stream().anyMatch(Wire::encoded);
  }

  boolean hasOptionalBody() {
    return arguments.stream().anyMatch(argument -> argument.isBody() && !argument.required());
  }

  /** Whether something other than the body can be left out. */
  boolean hasOptional() {
    return arguments.stream().anyMatch(argument -> !argument.isBody() && !argument.required());
  }

  Signature withoutBody() {
    List<Wire> bodies = arguments.stream().filter(Argument::isBody).map(Argument::wire).toList();
    return new Signature(
        arguments.stream().filter(argument -> !argument.isBody()).toList(),
        wires.stream().filter(wire -> !bodies.contains(wire)).toList());
  }

  Stream<Argument> required() {
    return arguments.stream().filter(Argument::required);
  }
}
