package io.larkfit.spec.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.larkfit.spec.fact.Access;
import io.larkfit.spec.fact.Body;
import io.larkfit.spec.fact.ErrorRow;
import io.larkfit.spec.fact.Example;
import io.larkfit.spec.fact.Ids;
import io.larkfit.spec.fact.Located;
import io.larkfit.spec.fact.Page;
import io.larkfit.spec.fact.Prose;
import io.larkfit.spec.fact.RateLimit;
import io.larkfit.spec.fact.Remark;
import io.larkfit.spec.fact.Scope;
import java.util.List;
import java.util.function.Function;

/**
 * Writes facts as JSON, in one order always. Lists that would be empty are there, other facts not.
 */
public final class PageJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private PageJson() {}

  /** The object of a page. */
  public static ObjectNode of(Page page) {
    ObjectNode json = JSON.createObjectNode();
    json.put("file", page.file());
    json.put("hash", page.hash());
    json.put("title", page.source().title().value());
    json.put("sourceUrl", page.source().url().value());
    json.put("updated", page.source().updated().value().toString());
    json.put("method", page.endpoint().method().value());
    json.put("url", page.endpoint().url().value());
    addLimit(json, page);
    addAccess(json, page.access());
    json.set("headers", FieldJson.of(page.request().headers()));
    json.set("path", FieldJson.of(page.request().path()));
    json.set("query", FieldJson.of(page.request().query()));
    json.set("request", FieldJson.of(page.request().body().fields()));
    json.set("response", FieldJson.of(page.response().body().fields()));
    json.set("responseHeaders", FieldJson.of(page.response().headers()));
    ObjectNode structure = json.putObject("structure");
    structure.put("request", certainty(page.request().body()));
    structure.put("response", certainty(page.response().body()));
    json.set("requestExamples", array(page.request().examples(), PageJson::example));
    json.set("responseExamples", array(page.response().examples(), PageJson::example));
    json.set("errors", array(page.response().errors(), PageJson::error));
    json.set("errorPages", array(page.response().errorPages(), PageJson::errorPage));
    json.set("prose", array(page.prose(), PageJson::prose));
    json.set("remarks", array(page.remarks(), PageJson::remark));
    addLines(json.putObject("lines"), page);
    return json;
  }

  /** The object of a file that cannot be read as a page. */
  public static ObjectNode of(String file, String error) {
    return JSON.createObjectNode().put("file", file).put("error", error);
  }

  /** The object of a file that describes no operation. */
  public static ObjectNode skipped(String file, String reason) {
    return JSON.createObjectNode().put("file", file).put("skipped", reason);
  }

  private static void addLimit(ObjectNode json, Page page) {
    Located<RateLimit> limit = page.endpoint().rateLimit();
    if (limit == null) {
      return;
    }
    ObjectNode rateLimit = json.putObject("rateLimit");
    rateLimit.put("special", limit.value().special());
    ArrayNode quotas = rateLimit.putArray("quotas");
    for (RateLimit.Quota quota : limit.value().quotas()) {
      quotas.addObject().put("calls", quota.calls()).put("per", Ids.of(quota.per()));
    }
  }

  private static void addAccess(ObjectNode json, Access access) {
    ArrayNode appTypes = json.putArray("appTypes");
    access.appTypes().forEach(type -> appTypes.add(type.value()));
    ArrayNode tokens = json.putArray("tokens");
    access.tokens().forEach(token -> tokens.add(Access.tokenName(token.value())));
    json.put("helpdesk", access.helpdesk().value());
    ArrayNode scopes = json.putArray("scopes");
    access.scopes().forEach(scope -> scopes.add(scope.key()));
    ArrayNode fieldScopes = json.putArray("fieldScopes");
    access.fieldScopes().forEach(scope -> fieldScopes.add(scope.key()));
  }

  private static void addLines(ObjectNode lines, Page page) {
    lines.put("title", page.source().title().line());
    lines.put("sourceUrl", page.source().url().line());
    lines.put("updated", page.source().updated().line());
    lines.put("method", page.endpoint().method().line());
    lines.put("url", page.endpoint().url().line());
    if (page.endpoint().rateLimit() != null) {
      lines.put("rateLimit", page.endpoint().rateLimit().line());
    }
    Access access = page.access();
    addLines(lines.putArray("appTypes"), access.appTypes(), Located::line);
    addLines(lines.putArray("tokens"), access.tokens(), Located::line);
    if (access.helpdesk().value()) {
      lines.put("helpdesk", access.helpdesk().line());
    }
    addLines(lines.putArray("scopes"), access.scopes(), Scope::line);
    addLines(lines.putArray("fieldScopes"), access.fieldScopes(), Scope::line);
  }

  private static <T> void addLines(ArrayNode lines, List<T> facts, Function<T, Integer> line) {
    facts.forEach(fact -> lines.add(line.apply(fact)));
  }

  private static ObjectNode example(Example example) {
    ObjectNode json = JSON.createObjectNode().put("valid", example.valid());
    return json.put("line", example.line());
  }

  private static ObjectNode error(ErrorRow error) {
    ObjectNode json = JSON.createObjectNode();
    if (error.status() != null) {
      json.put("status", error.status());
    }
    if (error.code() != null) {
      json.put("code", error.code());
    }
    json.put("message", error.message()).put("remedy", error.remedy());
    return json.put("line", error.line());
  }

  private static ObjectNode errorPage(Located<String> page) {
    return JSON.createObjectNode().put("url", page.value()).put("line", page.line());
  }

  private static ObjectNode prose(Prose prose) {
    ObjectNode json = JSON.createObjectNode().put("section", prose.section());
    return json.put("hash", prose.hash()).put("line", prose.line());
  }

  /** The object of a remark. */
  public static ObjectNode remark(Remark remark) {
    ObjectNode json = JSON.createObjectNode().put("check", remark.check().id());
    json.put("side", Ids.of(remark.side())).put("message", remark.message());
    return json.put("line", remark.line());
  }

  private static String certainty(Body body) {
    return Ids.of(body.structure().certainty());
  }

  private static <T> ArrayNode array(List<T> facts, Function<T, ObjectNode> writer) {
    ArrayNode array = JSON.createArrayNode();
    facts.forEach(fact -> array.add(writer.apply(fact)));
    return array;
  }
}
