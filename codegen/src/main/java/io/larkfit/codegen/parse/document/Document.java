package io.larkfit.codegen.parse.document;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parsed document and its components; follows {@code $ref}s. */
public final class Document {

  /** An element and where it really stands. */
  public record Located<T>(T value, Pointer pointer) {}

  /** {@code #/definitions/Pet}, as in Swagger 2. */
  private static final Pattern MISPLACED =
      Pattern.compile("#/(?:definitions|content/schemas|schemas)/([^/]+)");

  private static final Content ANYTHING = new Content().addMediaType("*/*", new MediaType());

  private final OpenAPI openApi;
  private final ErrorCollector errors;
  private final Map<String, Node> schemas = new LinkedHashMap<>();
  private final Map<String, Parameter> parameters;
  private final Map<String, RequestBody> bodies;
  private final Map<String, ApiResponse> responses;

  /** The parser may put a shared element in place of a reference to it. */
  private final IdentityHashMap<Object, Pointer> shared = new IdentityHashMap<>();

  public Document(OpenAPI openApi, ErrorCollector errors) {
    this.openApi = openApi;
    this.errors = errors;
    Components components =
        openApi.getComponents() == null ? new Components() : openApi.getComponents();
    if (components.getSchemas() != null) {
      components
          .getSchemas()
          .forEach(
              (name, schema) -> {
                if (schema != null) {
                  schemas.put(name, new Node(schema, schemaPointer(name)));
                }
              });
    }
    parameters = share("parameters", components.getParameters());
    bodies = share("requestBodies", components.getRequestBodies());
    responses = share("responses", components.getResponses());
  }

  OpenAPI openApi() {
    return openApi;
  }

  /** All component schemas in spec order. */
  public Map<String, Node> schemas() {
    return schemas;
  }

  /** A component that is known to exist. */
  public Node schema(String name) {
    return Objects.requireNonNull(schemas.get(name), name);
  }

  public static Pointer schemaPointer(String name) {
    return Pointer.of("components", "schemas", name);
  }

  /** The component that a schema refers to; null if it is no reference to a whole component. */
  public static @Nullable String componentOf(Schema<?> schema) {
    return schema.get$ref() == null ? null : componentOf(schema.get$ref());
  }

  public static @Nullable String componentOf(String ref) {
    if (!ref.startsWith("#/components/schemas/")) {
      return null;
    }
    List<String> tokens = Pointer.tokens(ref);
    return tokens.size() == 3 ? tokens.get(2) : null;
  }

  /** What a schema's {@code $ref} points to; reports and returns null if there is nothing. */
  public @Nullable Node target(Node node) {
    String ref = node.schema().get$ref();
    String component = componentOf(ref);
    Node target = component == null ? SchemaPath.walk(openApi, ref) : schemas.get(component);
    if (target == null) {
      dangling(ref, node.pointer());
    }
    return target;
  }

  /** The component that a reference means; null if it means something else. */
  public @Nullable String referredComponent(Node node) {
    String ref = node.schema().get$ref();
    Matcher matcher = MISPLACED.matcher(ref);
    if (!matcher.matches() || !schemas.containsKey(matcher.group(1))) {
      return componentOf(ref);
    }
    errors.notice(
        node.pointer().child("$ref"), "'" + ref + "' points to nothing; read as the component");
    return matcher.group(1);
  }

  /** Whether the element stands under components. */
  public boolean isShared(Object element) {
    return shared.containsKey(element);
  }

  /** Reports and returns null if there is nothing. */
  public @Nullable Located<Parameter> parameter(Parameter parameter, Pointer pointer) {
    Parameter found = find(parameter, parameter.get$ref(), parameters);
    if (found == null) {
      dangling(parameter.get$ref(), pointer);
    }
    return found == null ? null : locate(found, pointer);
  }

  /** One that the document does not have is a body of any kind, left to the caller. */
  public Located<RequestBody> body(RequestBody body, Pointer pointer) {
    RequestBody found = find(body, body.get$ref(), bodies);
    return found == null
        ? lost(new RequestBody().required(true).content(ANYTHING), body.get$ref(), pointer)
        : locate(found, pointer);
  }

  /** One that the document does not have is an answer of any kind, left to the caller. */
  public Located<ApiResponse> response(ApiResponse response, Pointer pointer) {
    ApiResponse found = find(response, response.get$ref(), responses);
    return found == null
        ? lost(new ApiResponse().content(ANYTHING), response.get$ref(), pointer)
        : locate(found, pointer);
  }

  private <T> Located<T> lost(T substitute, String ref, Pointer pointer) {
    errors.notice(pointer.child("$ref"), "'" + ref + "' points to nothing: it is a mere stream");
    return new Located<>(substitute, pointer);
  }

  private static <T> @Nullable T find(T element, @Nullable String ref, Map<String, T> components) {
    if (ref == null) {
      return element;
    }
    List<String> tokens = Pointer.tokens(ref);
    boolean schema = ref.startsWith("#/components/schemas/") || !ref.startsWith("#/components/");
    return schema ? null : components.get(tokens.get(tokens.size() - 1));
  }

  private <T> Located<T> locate(T element, Pointer pointer) {
    return new Located<>(element, shared.getOrDefault(element, pointer));
  }

  private void dangling(String ref, Pointer pointer) {
    if (!ref.startsWith("#/components/")) {
      errors.error(
          pointer.child("$ref"),
          "'" + ref + "' points outside the components",
          "Move what it points to under components, and refer to it there.");
      return;
    }
    errors.error(
        pointer.child("$ref"),
        "'" + ref + "' points to nothing",
        "Declare it under components, or correct the reference.");
  }

  private <T> Map<String, T> share(String key, @Nullable Map<String, T> elements) {
    if (elements == null) {
      return Map.of();
    }
    elements.forEach((name, element) -> shared.put(element, Pointer.of("components", key, name)));
    return elements;
  }
}
