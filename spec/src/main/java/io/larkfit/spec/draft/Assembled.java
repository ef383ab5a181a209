package io.larkfit.spec.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Puts an example together from those of the fields, where the page has none. */
final class Assembled {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Deque<ObjectType> open = new ArrayDeque<>();

  private Assembled() {}

  static JsonNode of(Member member) {
    JsonNode value = new Assembled().value(member);
    return value == null ? NODES.objectNode() : value;
  }

  static ObjectNode of(ObjectType type) {
    return new Assembled().object(type);
  }

  private ObjectNode object(ObjectType type) {
    ObjectNode object = NODES.objectNode();
    open.push(type);
    for (Member member : type.members()) {
      JsonNode value = value(member);
      if (value != null) {
        object.set(member.name(), value);
      }
    }
    open.pop();
    return object;
  }

  private @Nullable JsonNode value(Member member) {
    SchemaWriter writer = new SchemaWriter(member);
    JsonNode value = element(member, writer);
    for (int i = 0; i < writer.choice().depth(); i++) {
      ArrayNode list = NODES.arrayNode();
      boolean outermost = i == writer.choice().depth() - 1;
      for (int j = outermost ? writer.fewest() : 1; j > 0 && value != null; j--) {
        list.add(value);
      }
      value = list;
    }
    return value;
  }

  /** Null for an object that is in itself, and what nobody knows. */
  private @Nullable JsonNode element(Member member, SchemaWriter writer) {
    return switch (writer.choice().base()) {
      case OBJECT -> {
        ObjectType type = member.object();
        yield type == null || open.contains(type) ? null : object(type);
      }
      case OPEN, MAP, MAP_OF_OBJECTS -> NODES.objectNode();
      case ANY -> null;
      default -> writer.sampleOfElement();
    };
  }
}
