package io.larkfit.codegen.parse.type;

import io.larkfit.codegen.parse.document.ErrorCollector;
import io.larkfit.codegen.parse.document.Node;
import io.larkfit.codegen.parse.document.Pointer;
import io.larkfit.codegen.parse.shape.Alternatives;
import io.larkfit.codegen.parse.shape.Shape;
import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Properties that an object demands without declaring them: of the type that further properties
 * have, if the document says one, else of any.
 */
final class UndeclaredProperties {

  private UndeclaredProperties() {}

  static Map<String, Node> of(Shape shape, ErrorCollector errors) {
    Set<String> demanded = new LinkedHashSet<>(shape.required);
    for (Alternatives condition : shape.conditions) {
      for (Node node : condition.nodes()) {
        if (node.schema().getRequired() != null) {
          demanded.addAll(node.schema().getRequired());
        }
      }
    }
    demanded.removeAll(shape.properties.keySet());
    Map<String, Node> properties = new LinkedHashMap<>();
    for (String property : demanded) {
      Pointer at = shape.pointer.child("required");
      errors.notice(at, "'" + property + "' is required but not among the properties");
      Node any = new Node(new Schema<>(), at);
      properties.put(property, shape.additional == null ? any : shape.additional);
    }
    return properties;
  }
}
