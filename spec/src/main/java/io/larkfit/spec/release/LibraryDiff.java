package io.larkfit.spec.release;

import io.larkfit.spec.io.InputException;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openapitools.openapidiff.core.compare.OpenApiDiff;
import org.openapitools.openapidiff.core.compare.OpenApiDiffOptions;
import org.openapitools.openapidiff.core.model.ChangedOperation;

/**
 * Runs openapi-diff, which follows references to types that hold themselves, but not if such a
 * reference is wrapped in an {@code allOf} to carry a description.
 */
final class LibraryDiff {

  private LibraryDiff() {}

  /**
   * The operations that differ.
   *
   * @param before gives a model to work on; it is asked again if the first has been spoilt
   * @param after likewise
   * @throws InputException if the library gives up
   */
  static List<ChangedOperation> of(
      Supplier<OpenAPI> before, Supplier<OpenAPI> after, String documents) throws InputException {
    try {
      try {
        return compare(before.get(), after.get());
      } catch (StackOverflowError e) {
        return compare(unwrapped(before.get()), unwrapped(after.get()));
      }
    } catch (StackOverflowError e) {
      throw new InputException(
          documents,
          "A type holds itself in a way that cannot be compared. Compare the jars alone.");
    } catch (IllegalArgumentException e) {
      // Its word for a reference, or a security scheme, that leads nowhere.
      throw new InputException(
          documents,
          "The documents cannot be compared: %s Mend it first.".formatted(e.getMessage()));
    }
  }

  private static List<ChangedOperation> compare(OpenAPI before, OpenAPI after) {
    return OpenApiDiff.compare(before, after, OpenApiDiffOptions.builder().build())
        .getChangedOperations();
  }

  /** Every cycle leads through a component. */
  private static OpenAPI unwrapped(OpenAPI api) {
    Components components = Objects.requireNonNullElseGet(api.getComponents(), Components::new);
    if (components.getSchemas() != null) {
      components.getSchemas().values().forEach(LibraryDiff::unwrapIn);
    }
    return api;
  }

  private static void unwrapIn(Schema<?> schema) {
    if (schema.getProperties() != null) {
      schema.getProperties().replaceAll((name, property) -> unwrap(property));
    }
    if (schema.getItems() != null) {
      schema.setItems(unwrap(schema.getItems()));
    }
    if (schema.getAdditionalProperties() instanceof Schema<?> values) {
      schema.setAdditionalProperties(unwrap(values));
    }
    parts(schema.getAllOf()).forEach(LibraryDiff::unwrapIn);
    parts(schema.getOneOf()).forEach(LibraryDiff::unwrapIn);
    parts(schema.getAnyOf()).forEach(LibraryDiff::unwrapIn);
  }

  private static Schema<?> unwrap(Schema<?> schema) {
    List<Schema<?>> parts = parts(schema.getAllOf());
    if (parts.size() == 1 && parts.get(0).get$ref() != null && schema.getProperties() == null) {
      return new Schema<>().$ref(parts.get(0).get$ref());
    }
    unwrapIn(schema);
    return schema;
  }

  @SuppressWarnings("rawtypes")
  private static List<Schema<?>> parts(@Nullable List<Schema> parts) {
    return parts == null ? List.of() : parts.stream().<Schema<?>>map(part -> part).toList();
  }
}
