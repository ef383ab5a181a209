package io.larkfit.spec.release;

import io.larkfit.spec.document.Document;
import io.larkfit.spec.document.Node;
import io.larkfit.spec.operation.OperationFacts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An operation of a document, and what callers of generated code know it by.
 *
 * @param tag the declaration of its first tag; null if it has none
 * @param tagName the name of that; empty if it has none
 */
record SpecOperation(OperationFacts facts, @Nullable Node tag, String tagName) {

  static List<SpecOperation> all(Document document, List<OperationFacts> operations) {
    return operations.stream()
        .map(
            facts -> {
              String name = facts.node().json().path("tags").path(0).asText("");
              Node tag =
                  document
                      .below(document.root(), "tags")
                      .filter(node -> node.text("name").equals(name))
                      .findFirst()
                      .orElse(null);
              return new SpecOperation(facts, tag, name);
            })
        .toList();
  }

  Node node() {
    return facts.node();
  }

  String method() {
    return facts.page().endpoint().method().value();
  }

  String path() {
    return facts.page().endpoint().url().value();
  }

  /** What stays the same if a path parameter gets another name. */
  String key() {
    return method() + " " + path().replaceAll("\\{[^}]*}", "{}");
  }

  String id() {
    return node().text("operationId");
  }

  /** Whether callers get a part of the answer in its place. */
  boolean isUnwrapped() {
    return node().has("x-larkfit-unwrap");
  }

  private String ofTag(String key) {
    return tag == null ? "" : tag.text(key);
  }

  /** The name of its Java method. */
  String javaMethod() {
    String given = node().text("x-larkfit-method");
    return JavaNames.member(given.isEmpty() ? id() : given);
  }

  /** The simple name of its Java interface; empty if it cannot be told. */
  String javaType() {
    String stem = JavaNames.type(stem());
    return stem.isEmpty() ? "" : stem + "Api";
  }

  /** Where its interface is, below the package of all. */
  String javaPackage() {
    return ofTag("x-larkfit-package");
  }

  /** What callers write behind the client: {@code tea().cups().create}; empty if not known. */
  String javaCall() {
    String accessor = JavaNames.member(stem());
    if (accessor.isEmpty() || javaMethod().isEmpty()) {
      return "";
    }
    String group = JavaNames.member(ofTag("x-larkfit-group"));
    return (group.isEmpty() ? "" : group + "().") + accessor + "()." + javaMethod();
  }

  Subject subject() {
    String type = javaPackage().isEmpty() ? javaType() : javaPackage() + "." + javaType();
    return javaCall().isEmpty()
        ? new Subject("", "", "", http())
        : new Subject(type, javaMethod(), javaCall(), http());
  }

  String http() {
    return method() + " " + path();
  }

  private String stem() {
    String given = ofTag("x-larkfit-name");
    return given.isEmpty() ? tagName : given;
  }
}
