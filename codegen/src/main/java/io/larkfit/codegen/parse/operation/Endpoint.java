package io.larkfit.codegen.parse.operation;

import io.larkfit.codegen.parse.document.Pointer;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An operation as the document has it, with its method and path. */
public record Endpoint(
    String method, String path, PathItem item, Operation operation, Pointer pointer) {

  /** In spec order. */
  public static List<Endpoint> of(OpenAPI openApi) {
    List<Endpoint> endpoints = new ArrayList<>();
    if (openApi.getPaths() != null) {
      openApi
          .getPaths()
          .forEach(
              (path, item) -> {
                if (item != null) {
                  add(path, item, endpoints);
                }
              });
    }
    return endpoints;
  }

  private static void add(String path, PathItem item, List<Endpoint> endpoints) {
    Pointer at = Pointer.of("paths", path);
    item.readOperationsMap()
        .forEach(
            (method, operation) -> {
              String key = method.name().toLowerCase(Locale.ROOT);
              endpoints.add(new Endpoint(method.name(), path, item, operation, at.child(key)));
            });
  }

  Pointer itemPointer() {
    return Pointer.of("paths", path);
  }
}
