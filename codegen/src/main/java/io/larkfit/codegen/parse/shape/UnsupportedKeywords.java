package io.larkfit.codegen.parse.shape;

import io.larkfit.codegen.parse.document.ErrorCollector;
import io.larkfit.codegen.parse.document.Node;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Keywords that a Java type cannot hold: says which of their checks are left to the server. What
 * they say of types is read elsewhere.
 */
final class UnsupportedKeywords {

  private final ErrorCollector errors;

  UnsupportedKeywords(ErrorCollector errors) {
    this.errors = errors;
  }

  void check(Node node) {
    Schema<?> schema = node.schema();
    if (schema.get$dynamicRef() != null) {
      errors.error(
          node.pointer().child("$dynamicRef"),
          "'$dynamicRef' cannot be expressed in Java",
          "Use a plain $ref.");
    }
    if (Node.isFalse(schema)) {
      errors.notice(node.pointer(), "the schema 'false' allows no value at all; read as any value");
    }
    checkProperties(node);
    notice(node, "if", schema.getIf());
    notice(node, "then", schema.getThen());
    notice(node, "else", schema.getElse());
    notice(node, "dependentSchemas", schema.getDependentSchemas());
    notice(node, "dependentRequired", schema.getDependentRequired());
    notice(node, "propertyNames", schema.getPropertyNames());
    notice(node, "contains", schema.getContains());
    notice(node, "minContains", schema.getMinContains());
    notice(node, "maxContains", schema.getMaxContains());
    notice(node, "unevaluatedProperties", schema.getUnevaluatedProperties());
    notice(node, "unevaluatedItems", schema.getUnevaluatedItems());
    notice(node, "additionalItems", schema.getAdditionalItems());
    notice(node, "contentSchema", schema.getContentSchema());
    if (schema.getPrefixItems() != null) {
      errors.notice(
          node.pointer().child("prefixItems"), "any of the types may stand at any position");
    }
    if (schema.getPatternProperties() != null) {
      errors.notice(
          node.pointer().child("patternProperties"),
          "keys are not checked; any of the types may stand under any key");
    }
  }

  private void checkProperties(Node node) {
    if (node.schema().getProperties() != null) {
      node.schema()
          .getProperties()
          .forEach(
              (name, property) -> {
                if (property != null && Node.isFalse(property)) {
                  errors.notice(
                      node.pointer().child("properties", name),
                      "the property is forbidden, and left out");
                }
              });
    }
  }

  private void notice(Node node, String keyword, @Nullable Object value) {
    if (value != null) {
      errors.notice(
          node.pointer().child(keyword), "'" + keyword + "' is not checked by generated code");
    }
  }
}
