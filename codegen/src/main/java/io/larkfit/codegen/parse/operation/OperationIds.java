package io.larkfit.codegen.parse.operation;

import io.larkfit.codegen.name.Words;
import io.larkfit.codegen.parse.document.ErrorCollector;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The id of each operation, derived from method and path where the document gives none. */
public final class OperationIds {

  private final IdentityHashMap<Endpoint, String> ids = new IdentityHashMap<>();

  public OperationIds(List<Endpoint> endpoints, ErrorCollector errors) {
    Map<String, Endpoint> owners = new HashMap<>();
    for (Endpoint endpoint : endpoints) {
      String id = endpoint.operation().getOperationId();
      if (id == null || id.isBlank()) {
        continue;
      }
      ids.put(endpoint, id);
      Endpoint owner = owners.putIfAbsent(id, endpoint);
      if (owner != null) {
        errors.notice(
            endpoint.pointer().child("operationId"),
            "'"
                + id
                + "' is already the id of "
                + owner.pointer()
                + "; its method has another name");
      }
    }
    for (Endpoint endpoint : endpoints) {
      if (!ids.containsKey(endpoint)) {
        String derived =
            Words.lowerCamel(endpoint.method().toLowerCase(Locale.ROOT) + " " + endpoint.path());
        String id = derived;
        for (int i = 2; owners.putIfAbsent(id, endpoint) != null; i++) {
          id = derived + i;
        }
        ids.put(endpoint, id);
      }
    }
  }

  String of(Endpoint endpoint) {
    return ids.getOrDefault(endpoint, "");
  }
}
