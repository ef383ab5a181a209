package io.larkfit.codegen.fidelity;

import io.larkfit.codegen.ir.Api;
import io.larkfit.codegen.ir.ApiSpec;
import io.larkfit.codegen.ir.Operation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Brings each operation of the document together with its method. */
final class Endpoints {
  private Endpoints() {}

  record Endpoint(RawOperation raw, Operation operation, Class<?> api, Signature signature) {}

  private record Known(Operation operation, String api) {}

  /** The operations that have a method; the others are shortfalls. */
  static List<Endpoint> of(Documents documents, ApiSpec ir, GeneratedTypes types, Tally tally) {
    Map<String, Known> byPointer = new HashMap<>();
    for (Api api : ir.apis()) {
      for (Operation operation : api.operations()) {
        byPointer.putIfAbsent(operation.pointer(), new Known(operation, api.name().toString()));
      }
    }
    List<Endpoint> endpoints = new ArrayList<>();
    for (RawOperation raw : RawOperation.of(documents)) {
      Known known = byPointer.get(raw.pointer());
      Class<?> api = known == null ? null : types.find(known.api());
      Signature signature =
          known == null || api == null ? null : Signature.of(known.operation(), api);
      tally.count(Figure.MEMBERS);
      if (known == null || api == null) {
        tally.find(Figure.DROPPED, raw.pointer(), "the operation is not generated");
      } else if (signature == null) {
        tally.find(
            Figure.DROPPED,
            raw.pointer(),
            "no method " + known.operation().javaName() + " that takes all it should");
      } else {
        endpoints.add(new Endpoint(raw, known.operation(), api, signature));
      }
    }
    return endpoints;
  }
}
