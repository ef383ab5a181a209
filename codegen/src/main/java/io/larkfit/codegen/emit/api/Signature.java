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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What callers give and what Retrofit gets, in order.
 *
 * @param arguments the required ones first, paths before others as Retrofit demands, a body last of
 *     each
 * @param joint what Retrofit gets of all arguments of a role together, while there is one
 * @param noParts what Retrofit gets in the place of a body that must be there but has no parts
 */
record Signature(List<Argument> arguments, Map<Role, Wire> joint, @Nullable Wire noParts) {

  private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

  static Signature of(Operation operation, OperationPath path, JsonSupport support) {
    ParameterEmitter parameters = new ParameterEmitter(support);
    BodyEmitter bodies = new BodyEmitter(support);
    RequestBody body = operation.body();
    List<Argument> arguments = new ArrayList<>();
    for (Parameter parameter : OperationPath.arguments(operation)) {
      arguments.add(parameters.argument(parameter, path));
    }
    if (body != null) {
      arguments.addAll(bodies.arguments(body));
    }
    arguments.sort(
        Comparator.comparing((Argument argument) -> !argument.required())
            .thenComparing(argument -> argument.role() != Role.PATH)
            .thenComparing(argument -> argument.required() == (argument.role() == Role.BODY)));
    NameAllocator names = new NameAllocator();
    arguments.forEach(argument -> names.newName(argument.name()));
    Map<Role, Wire> joint = new EnumMap<>(Role.class);
    if (OperationPath.arguments(operation).stream().anyMatch(p -> p.in() == In.COOKIE)) {
      joint.put(Role.COOKIE, cookies(operation, names.newName("cookies"), parameters));
    }
    if (body != null && BodyEmitter.isJoinedForm(body)) {
      joint.put(Role.FIELD, bodies.joinedForm(body, names.newName("form")));
    }
    Signature all = new Signature(arguments, joint, null);
    boolean needsBody =
        body != null && body.required() && WITH_BODY.contains(operation.httpMethod());
    return needsBody && all.mayHaveNoParts()
        ? new Signature(arguments, joint, bodies.noParts(names.newName("none")))
        : all;
  }

  private static Wire cookies(Operation operation, String name, ParameterEmitter parameters) {
    List<CodeBlock> pairs =
        operation.parameters().stream()
            .filter(parameter -> parameter.in() == In.COOKIE)
            .map(parameters::cookie)
            .toList();
    return parameters.cookies(name, pairs);
  }

  /** The parameters of Retrofit's method. */
  List<Wire> wires() {
    List<Wire> wires = new ArrayList<>();
    arguments.stream().map(Argument::wire).filter(Objects::nonNull).forEach(wires::add);
    joint.keySet().stream().filter(this::has).map(joint::get).forEach(wires::add);
    if (noParts != null && !hasBody()) {
      wires.add(noParts);
    }
    return wires;
  }

  /** Whether Retrofit's method differs from the one that callers see. */
  boolean isEncoded() {
    return mayHaveNoParts() || wires().stream().anyMatch(Wire::encoded);
  }

  boolean hasOptionalBody() {
    return mayHaveNoParts()
        || arguments.stream().anyMatch(argument -> argument.isOfBody() && !argument.required());
  }

  boolean mayHaveNoParts() {
    return has(Role.PART);
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

  boolean has(Role role) {
    return arguments.stream().anyMatch(argument -> argument.role() == role);
  }

  boolean hasBody() {
    return has(Role.FIELD) || has(Role.BODY) || has(Role.PART);
  }

  Signature withoutBody() {
    return without(Argument::isOfBody);
  }

  /** An optional body that is still there goes, too. */
  Signature withoutOptional() {
    return without(argument -> !argument.required());
  }

  private Signature without(Predicate<Argument> left) {
    return new Signature(arguments.stream().filter(left.negate()).toList(), joint, noParts);
  }
}
