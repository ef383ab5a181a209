package io.larkfit.codegen.parse.document;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Follows a reference from the document's root to the schema that it enters. */
final class SchemaOwners {

  private SchemaOwners() {}

  /** The first schema on the way, with the rest of the way still to go; null if there is none. */
  static @Nullable Node find(OpenAPI openApi, Iterator<String> tokens) {
    Object element = openApi;
    Pointer at = Pointer.ROOT;
    while (element != null && tokens.hasNext()) {
      String token = tokens.next();
      at = at.child(token);
      element = child(element, token);
      if (element instanceof Schema<?> schema) {
        return new Node(schema, at);
      }
    }
    return null;
  }

  private static @Nullable Object child(Object element, String token) {
    if (element instanceof Map<?, ?> map) {
      return map.get(token);
    }
    if (element instanceof List<?> list) {
      boolean index = token.matches("\\d{1,6}") && Integer.parseInt(token) < list.size();
      return index ? list.get(Integer.parseInt(token)) : null;
    }
    if (element instanceof PathItem path) {
      return token.equals("parameters")
          ? path.getParameters()
          : operations(path).get(token.toLowerCase(Locale.ROOT));
    }
    return switch (token) {
      case "schema" -> schema(element);
      case "content" -> content(element);
      default -> named(element, token);
    };
  }

  private static @Nullable Object named(Object element, String token) {
    if (element instanceof OpenAPI openApi) {
      return token.equals("paths")
          ? openApi.getPaths()
          : token.equals("components") ? openApi.getComponents() : null;
    }
    if (element instanceof Components components) {
      return switch (token) {
        case "schemas" -> components.getSchemas();
        case "responses" -> components.getResponses();
        case "parameters" -> components.getParameters();
        case "requestBodies" -> components.getRequestBodies();
        case "headers" -> components.getHeaders();
        default -> null;
      };
    }
    if (element instanceof ApiResponse response) {
      return token.equals("headers") ? response.getHeaders() : null;
    }
    if (element instanceof Operation operation) {
      return switch (token) {
        case "parameters" -> operation.getParameters();
        case "requestBody" -> operation.getRequestBody();
        case "responses" -> operation.getResponses();
        default -> null;
      };
    }
    return null;
  }

  private static Map<String, Operation> operations(PathItem path) {
    Map<String, Operation> operations = new HashMap<>();
    path.readOperationsMap()
        .forEach(
            (method, operation) ->
                operations.put(method.name().toLowerCase(Locale.ROOT), operation));
    return operations;
  }

  private static @Nullable Object schema(Object element) {
    if (element instanceof MediaType media) {
      return media.getSchema();
    }
    if (element instanceof Parameter parameter) {
      return parameter.getSchema();
    }
    return element instanceof Header header ? header.getSchema() : null;
  }

  private static @Nullable Object content(Object element) {
    if (element instanceof RequestBody body) {
      return body.getContent();
    }
    if (element instanceof ApiResponse response) {
      return response.getContent();
    }
    if (element instanceof Header header) {
      return header.getContent();
    }
    return element instanceof Parameter parameter ? parameter.getContent() : null;
  }
}
