package io.larkfit.codegen.fidelity;

import io.larkfit.codegen.ir.Api;
import io.larkfit.codegen.ir.ApiSpec;
import io.larkfit.codegen.ir.Operation;
import io.larkfit.codegen.ir.RequestBody;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings each operation of the document together with its method. */
final class Endpoints {
  private Endpoints() {}

  /**
   * @param bodies the content types that this and the operation's other methods send
   */
  record Endpoint(
      RawOperation raw,
      Operation operation,
      Class<?> api,
      Signature signature,
      Set<String> bodies) {}

  private record Known(Operation operation, String api) {}

  /** The operations that have a method; the others are shortfalls. */
  static List<Endpoint> of(Documents documents, ApiSpec ir, GeneratedTypes types, Tally tally) {
    Map<String, List<Known>> byPointer = new HashMap<>();
    for (Api api : ir.apis()) {
      for (Operation operation : api.operations()) {
        byPointer
            .computeIfAbsent(operation.pointer(), pointer -> new ArrayList<>())
            .add(new Known(operation, api.name().toString()));
      }
    }
    List<Endpoint> endpoints = new ArrayList<>();
    for (RawOperation raw : RawOperation.of(documents)) {
      List<Known> methods = byPointer.getOrDefault(raw.pointer(), List.of());
      tally.count(Figure.MEMBERS);
      if (methods.isEmpty()) {
        tally.find(Figure.DROPPED, raw.pointer(), "the operation is not generated");
      }
      Set<String> bodies = bodies(methods);
      for (Known known : methods) {
        Class<?> api = types.find(known.api());
        Signature signature = api == null ? null : Signature.of(known.operation(), api);
        if (api == null || signature == null) {
          tally.find(
              Figure.DROPPED,
              raw.pointer(),
              "no method " + known.operation().javaName() + " that takes all it should");
        } else {
          endpoints.add(new Endpoint(raw, known.operation(), api, signature, bodies));
        }
      }
    }
    return endpoints;
  }

  private static Set<String> bodies(List<Known> methods) {
    return methods.stream()
        .map(known -> known.operation().body())
        .filter(Objects::nonNull)
        .map(RequestBody::contentType)
        .collect(Collectors.toSet());
  }
}
