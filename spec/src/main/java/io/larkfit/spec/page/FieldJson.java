package io.larkfit.spec.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.larkfit.spec.fact.Details;
import io.larkfit.spec.fact.EnumValue;
import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.Field.Required;
import io.larkfit.spec.fact.Ids;
import io.larkfit.spec.fact.Located;
import io.larkfit.spec.fact.Rule;
import io.larkfit.spec.fact.ValueScope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes fields as JSON. */
final class FieldJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private FieldJson() {}

  static ArrayNode of(List<Field> fields) {
    ArrayNode array = JSON.createArrayNode();
    fields.forEach(field -> array.add(of(field)));
    return array;
  }

  private static ObjectNode of(Field field) {
    ObjectNode json = JSON.createObjectNode();
    json.put("name", field.name());
    json.put("type", field.type().text());
    if (field.required() == Required.UNSAID) {
      json.putNull("required");
    } else {
      json.put("required", field.required() == Required.YES);
    }
    add(json, field.details());
    json.put("line", field.line());
    json.set("children", of(field.children()));
    return json;
  }

  private static void add(ObjectNode json, Details details) {
    put(json, "default", details.defaultValue());
    put(json, "example", details.example());
    put(json, "fixed", details.fixed());
    if (!details.values().isEmpty()) {
      ArrayNode values = json.putArray("values");
      for (EnumValue value : details.values()) {
        ObjectNode item = values.addObject().put("value", value.value());
        item.put("meaning", value.meaning()).put("line", value.line());
      }
    }
    if (!details.rules().isEmpty()) {
      ArrayNode rules = json.putArray("rules");
      details.rules().forEach(rule -> rules.add(of(rule)));
    }
    if (!details.scopes().isEmpty()) {
      ArrayNode scopes = json.putArray("scopes");
      details.scopes().forEach(scope -> scopes.add(scope.key()));
    }
    if (!details.valueScopes().isEmpty()) {
      ArrayNode scopes = json.putArray("valueScopes");
      for (ValueScope scope : details.valueScopes()) {
        scopes.addObject().put("value", scope.value()).put("scope", scope.scope().key());
      }
    }
    if (!details.prose().isEmpty()) {
      json.put("prose", details.prose());
    }
  }

  private static ObjectNode of(Rule rule) {
    ObjectNode json = JSON.createObjectNode().put("kind", Ids.of(rule.kind()));
    if (rule.least() != null) {
      json.put("least", rule.least());
    }
    if (rule.most() != null) {
      json.put("most", rule.most());
    }
    if (rule.pattern() != null) {
      json.put("pattern", rule.pattern());
    }
    return json.put("line", rule.line());
  }

  private static void put(ObjectNode json, String key, @Nullable Located<String> value) {
    if (value != null) {
      json.put(key, value.value());
    }
  }
}
