package io.larkfit.spec.release;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An operation of a document.
 *
 * @param tag the declaration of its first tag; null if it has none
 */
record SpecOperation(String path, HttpMethod method, Operation operation, @Nullable Tag tag) {

  static List<SpecOperation> all(OpenAPI api) {
    List<SpecOperation> all = new ArrayList<>();
    if (api.getPaths() != null) {
      api.getPaths()
          .forEach(
              (path, item) ->
                  item.readOperationsMap()
                      .forEach(
                          (method, operation) ->
                              all.add(
                                  new SpecOperation(
                                      path, method, operation, tag(api, operation)))));
    }
    return all;
  }

  /** What stays the same if a path parameter gets another name. */
  String key() {
    return method + " " + path.replaceAll("\\{[^}]*}", "{}");
  }

  String id() {
    return Objects.requireNonNullElse(operation.getOperationId(), "");
  }

  /** The name of its Java method. */
  String javaMethod() {
    String given = Extensions.text(operation.getExtensions(), "x-larkfit-method");
    return JavaNames.member(given.isEmpty() ? id() : given);
  }

  /** The simple name of its Java interface; empty if it cannot be told. */
  String javaType() {
    String stem = JavaNames.type(stem());
    return stem.isEmpty() ? "" : stem + "Api";
  }

  private String qualifiedType() {
    return javaPackage().isEmpty() ? javaType() : javaPackage() + "." + javaType();
  }

  /** Where its interface is, below the package of all. */
  String javaPackage() {
    return tag == null ? "" : Extensions.text(tag.getExtensions(), "x-larkfit-package");
  }

  /** What callers write behind the client: {@code tea().cups().create}; empty if not known. */
  String javaCall() {
    String accessor = JavaNames.member(stem());
    if (accessor.isEmpty() || javaMethod().isEmpty()) {
      return "";
    }
    String group = tag == null ? "" : Extensions.text(tag.getExtensions(), "x-larkfit-group");
    String groupAccessor = JavaNames.member(group);
    return (groupAccessor.isEmpty() ? "" : groupAccessor + "().") + accessor + "()." + javaMethod();
  }

  Subject subject() {
    String call = javaCall();
    return call.isEmpty()
        ? new Subject("", "", "", http())
        : new Subject(qualifiedType(), javaMethod(), call, http());
  }

  String http() {
    return method + " " + path;
  }

  private String stem() {
    if (tag == null) {
      return "";
    }
    String given = Extensions.text(tag.getExtensions(), "x-larkfit-name");
    return given.isEmpty() ? tag.getName() : given;
  }

  private static @Nullable Tag tag(OpenAPI api, Operation operation) {
    if (operation.getTags() == null || operation.getTags().isEmpty()) {
      return null;
    }
    String name = operation.getTags().get(0);
    return api.getTags() == null
        ? new Tag().name(name)
        : api.getTags().stream()
            .filter(tag -> name.equals(tag.getName()))
            .findFirst()
            .orElseGet(() -> new Tag().name(name));
  }
}
