package io.larkfit.spec.check;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.larkfit.spec.check.PageResult.State;
import io.larkfit.spec.compare.Difference;
import io.larkfit.spec.drift.Drift;
import io.larkfit.spec.fact.Ids;
import io.larkfit.spec.fact.Page;
import io.larkfit.spec.fact.Severity;
import io.larkfit.spec.record.FactTree;
import java.util.List;
import java.util.function.Function;

/** Writes a report as JSON, in one order always. */
public final class ReportJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private ReportJson() {}

  /** The whole report. */
  public static ObjectNode of(Report report) {
    ObjectNode json = JSON.createObjectNode().put("title", report.title());
    ObjectNode summary = json.putObject("summary");
    for (Severity severity : Severity.values()) {
      summary.put(severity.id(), report.count(severity));
    }
    ObjectNode states = summary.putObject("pages");
    for (State state : State.values()) {
      states.put(Ids.of(state), report.count(state));
    }
    json.set("spec", array(report.whole(), ReportJson::of));
    json.set("pages", array(report.pages(), ReportJson::of));
    return json;
  }

  private static ObjectNode of(PageResult result) {
    ObjectNode json = JSON.createObjectNode().put("file", result.file());
    json.put("state", Ids.of(result.state()));
    Page page = result.page();
    if (page == null) {
      return json.put("error", result.problem());
    }
    json.put("title", page.source().title().value());
    json.put("sourceUrl", page.source().url().value());
    json.put("updated", page.source().updated().value().toString());
    json.put("method", page.endpoint().method().value());
    json.put("url", page.endpoint().url().value());
    json.set("changes", array(result.changes(), ReportJson::of));
    json.set("drift", array(result.drifts(), ReportJson::of));
    json.set("remarks", array(result.remarks(), FactTree::of));
    return json;
  }

  private static ObjectNode of(Difference change) {
    ObjectNode json = JSON.createObjectNode().put("check", change.check().id());
    json.put("severity", change.severity().id()).put("subject", change.subject());
    json.put("before", change.before()).put("after", change.after());
    json.put("oldLine", change.oldLine()).put("newLine", change.newLine());
    return json.put("remedy", change.remedy());
  }

  private static ObjectNode of(Drift drift) {
    ObjectNode json = JSON.createObjectNode().put("check", drift.check().id());
    json.put("severity", drift.severity().id()).put("subject", drift.subject());
    json.put("page", drift.page()).put("spec", drift.spec());
    json.put("pointer", drift.pointer()).put("line", drift.line());
    return json.put("remedy", drift.remedy());
  }

  private static <T> ArrayNode array(List<T> items, Function<T, ObjectNode> writer) {
    ArrayNode array = JSON.createArrayNode();
    items.forEach(item -> array.add(writer.apply(item)));
    return array;
  }
}
