package io.larkfit.codegen.parse;

import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Refuses keywords whose meaning a Java type would lose; says which checks are left to the server.
 */
final class UnsupportedKeywords {

  private final ErrorCollector errors;

  UnsupportedKeywords(ErrorCollector errors) {
    this.errors = errors;
  }

  void check(Node node) {
    Schema<?> schema = node.schema();
    if (Boolean.FALSE.equals(schema.getBooleanSchemaValue())) {
      errors.error(
          node.pointer(),
          "the schema 'false' allows no value at all",
          "Remove it, or describe it.");
    }
    refuse(
        node,
        "prefixItems",
        schema.getPrefixItems(),
        "Describe the array with items, or use an object with named properties.");
    refuse(
        node,
        "patternProperties",
        schema.getPatternProperties(),
        "Use additionalProperties; say in the description how keys look.");
    refuse(
        node,
        "if",
        schema.getIf(),
        "Write the variants as a oneOf, or the rule as an allOf of not.");
    refuse(
        node,
        "then",
        schema.getThen(),
        "Write the variants as a oneOf, or the rule as an allOf of not.");
    refuse(
        node,
        "else",
        schema.getElse(),
        "Write the variants as a oneOf, or the rule as an allOf of not.");
    refuse(
        node, "dependentSchemas", schema.getDependentSchemas(), "Write the variants as a oneOf.");
    refuse(node, "$dynamicRef", schema.get$dynamicRef(), "Use a plain $ref.");
    refuse(node, "additionalItems", schema.getAdditionalItems(), "Describe the array with items.");
    notice(node, "dependentRequired", schema.getDependentRequired());
    notice(node, "propertyNames", schema.getPropertyNames());
    notice(node, "contains", schema.getContains());
    notice(node, "unevaluatedProperties", schema.getUnevaluatedProperties());
    notice(node, "unevaluatedItems", schema.getUnevaluatedItems());
    notice(node, "contentSchema", schema.getContentSchema());
  }

  private void refuse(Node node, String keyword, @Nullable Object value, String remedy) {
    if (value != null) {
      errors.error(
          node.pointer().child(keyword), "'" + keyword + "' cannot be expressed in Java", remedy);
    }
  }

  private void notice(Node node, String keyword, @Nullable Object value) {
    if (value != null) {
      errors.notice(
          node.pointer().child(keyword), "'" + keyword + "' is not checked by generated code");
    }
  }
}
