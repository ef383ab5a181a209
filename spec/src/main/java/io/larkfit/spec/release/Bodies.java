package io.larkfit.spec.release;

import io.larkfit.spec.release.WireFields.Field;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an operation takes and gives, references followed. */
final class Bodies {

  private final OpenAPI api;
  private final Components components;
  private final Operation operation;

  Bodies(OpenAPI api, Operation operation) {
    this.api = api;
    this.components = Objects.requireNonNullElseGet(api.getComponents(), Components::new);
    this.operation = operation;
  }

  /** Its parameters, those of its path included, which the parser has put there. */
  List<Parameter> parameters() {
    List<Parameter> parameters = operation.getParameters();
    return parameters == null
        ? List.of()
        : parameters.stream()
            .map(
                parameter ->
                    parameter.get$ref() == null
                        ? parameter
                        : components.getParameters().get(name(parameter.get$ref())))
            .toList();
  }

  /** Whether callers get a part of the answer in its place. */
  boolean isUnwrapped() {
    return !Extensions.text(operation.getExtensions(), "x-larkfit-unwrap").isEmpty();
  }

  Content request() {
    RequestBody body = operation.getRequestBody();
    if (body != null && body.get$ref() != null) {
      body = components.getRequestBodies().get(name(body.get$ref()));
    }
    return content(body == null ? null : body.getContent());
  }

  /** The answers by their status. */
  Map<String, ApiResponse> responses() {
    return operation.getResponses() == null ? Map.of() : operation.getResponses();
  }

  Content response(String status) {
    ApiResponse response = responses().get(status);
    if (response != null && response.get$ref() != null) {
      response = components.getResponses().get(name(response.get$ref()));
    }
    return content(response == null ? null : response.getContent());
  }

  /** The fields of a body of a media type. */
  Map<String, Field> fields(Content content, String mediaType) {
    var media = content.get(mediaType);
    return WireFields.of(api, media == null ? null : media.getSchema());
  }

  /** The fields of a parameter: itself, by an empty path, and what is in it. */
  Map<String, Field> fields(@Nullable Parameter parameter) {
    return WireFields.of(api, parameter == null ? null : parameter.getSchema());
  }

  private static Content content(@Nullable Content content) {
    return content == null ? new Content() : content;
  }

  private static String name(String reference) {
    return reference.substring(reference.lastIndexOf('/') + 1);
  }
}
