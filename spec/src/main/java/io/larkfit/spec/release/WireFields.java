package io.larkfit.spec.release;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a body by their path on the wire, such as {@code data.cups[].state}, with the names
 * that openapi-diff forgets: which component declares a field, and which is its type.
 */
final class WireFields {

  private static final String COMPONENT = "#/components/schemas/";
  private static final String ANONYMOUS = "/";

  /** More than any page has. Types that hold each other have more paths than anyone can read. */
  private static final int MANY = 10_000;

  /**
   * A field.
   *
   * @param owner the class of the component that declares it, with its package below that of all;
   *     empty if it has none or it is not certain
   * @param name its own name, that of its list if it is an item
   * @param type the component that it refers to; empty if its schema stands in place
   * @param javaType the class of that component
   * @param declared its schema as the owner has it
   * @param schema its schema, or that of the component that it refers to
   */
  record Field(
      String owner,
      String name,
      String type,
      String javaType,
      Schema<?> declared,
      Schema<?> schema) {}

  private final OpenAPI api;
  private final Map<String, Field> fields = new LinkedHashMap<>();
  private final Deque<String> open = new ArrayDeque<>();

  private WireFields(OpenAPI api) {
    this.api = api;
  }

  static Map<String, Field> of(OpenAPI api, @Nullable Schema<?> body) {
    WireFields result = new WireFields(api);
    if (body != null) {
      result.add("", "", "", body);
    }
    return Collections.unmodifiableMap(result.fields);
  }

  private void add(String path, String owner, String name, Schema<?> declared) {
    if (fields.size() == MANY) {
      return;
    }
    String type = typeOf(declared);
    Schema<?> schema = resolve(type.isEmpty() ? declared : schema(type));
    fields.putIfAbsent(
        path, new Field(javaType(owner), name, type, javaType(type), declared, schema));
    members(path, "", declared);
    String reference = reference(declared);
    if (open.contains(reference)) {
      return; // A list of itself.
    }
    open.push(reference.isEmpty() ? ANONYMOUS : reference);
    if (schema.getItems() != null) {
      add(path + "[]", owner, name, schema.getItems());
    }
    if (schema.getAdditionalProperties() instanceof Schema<?> values) {
      add(path + "{}", owner, name, values);
    }
    open.pop();
  }

  /**
   * The properties of a schema and of its parts.
   *
   * @param owner the component that it is a part of
   */
  private void members(String path, String owner, Schema<?> declared) {
    String reference = reference(declared);
    if (open.contains(reference)) {
      return; // A type within itself: its fields have been seen.
    }
    String declaring = reference.isEmpty() ? owner : reference;
    open.push(reference.isEmpty() ? ANONYMOUS : reference);
    Schema<?> schema = resolve(declared);
    if (schema.getProperties() != null) {
      schema
          .getProperties()
          .forEach(
              (name, property) ->
                  add(path.isEmpty() ? name : path + "." + name, declaring, name, property));
    }
    parts(schema.getAllOf()).forEach(part -> members(path, declaring, part));
    parts(schema.getOneOf()).forEach(part -> alternative(path, part));
    parts(schema.getAnyOf()).forEach(part -> alternative(path, part));
    open.pop();
  }

  private void alternative(String path, Schema<?> part) {
    String reference = reference(part);
    if (!reference.isEmpty()) {
      add(path + "|" + reference, "", reference, part);
    }
  }

  @SuppressWarnings("rawtypes") // As swagger-models has it.
  private static List<Schema<?>> parts(@Nullable List<Schema> parts) {
    return parts == null ? List.of() : parts.stream().<Schema<?>>map(part -> part).toList();
  }

  /** A reference, or the only part of an {@code allOf}, which is how one gets a description. */
  private static String typeOf(Schema<?> schema) {
    List<Schema<?>> parts = parts(schema.getAllOf());
    return parts.size() == 1 ? reference(parts.get(0)) : reference(schema);
  }

  private static String reference(Schema<?> schema) {
    String ref = schema.get$ref();
    return ref != null && ref.startsWith(COMPONENT) ? ref.substring(COMPONENT.length()) : "";
  }

  private String javaType(String component) {
    String simple = JavaNames.type(component);
    if (simple.isEmpty()) {
      return "";
    }
    String inPackage = Extensions.text(schema(component).getExtensions(), "x-larkfit-package");
    return inPackage.isEmpty() ? simple : inPackage + "." + simple;
  }

  private Schema<?> schema(String component) {
    return Objects.requireNonNull(api.getComponents().getSchemas().get(component), component);
  }

  private Schema<?> resolve(Schema<?> schema) {
    Schema<?> target = schema;
    for (int hops = 0; hops < 100; hops++) {
      String name = reference(target);
      if (name.isEmpty()) {
        return target;
      }
      target = schema(name);
    }
    return target;
  }
}
