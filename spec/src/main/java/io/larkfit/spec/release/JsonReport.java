package io.larkfit.spec.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A release as JSON. */
public final class JsonReport {

  private static final JsonMapper MAPPER = new JsonMapper();

  private JsonReport() {}

  public static JsonNode of(Release release) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("current", release.current() == null ? null : release.current().toString());
    json.put("next", release.next() == null ? null : release.next().toString());
    json.put("reason", release.reason());
    json.put("breaking", release.changes().stream().filter(Change::isBreaking).count());
    ArrayNode changes = json.putArray("changes");
    release.changes().forEach(change -> add(change, changes.addObject()));
    return json;
  }

  private static void add(Change change, ObjectNode json) {
    json.put("check", change.kind().id());
    json.put("section", change.section().id());
    json.put("severity", change.severity().id());
    json.put("subject", change.subject().name());
    json.put("operation", change.subject().http());
    json.put("text", MarkdownReport.statement(change));
    ArrayNode uses = json.putArray("uses");
    for (Use use : change.uses()) {
      uses.addObject()
          .put("in", use.direction().name().toLowerCase(java.util.Locale.ROOT))
          .put("subject", use.operation().name())
          .put("operation", use.operation().http());
    }
    ArrayNode java = json.putArray("java");
    change.java().forEach(java::add);
  }
}
