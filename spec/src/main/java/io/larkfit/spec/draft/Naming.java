package io.larkfit.spec.draft;

import io.larkfit.spec.fact.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * What an operation is to be called, by its URL: {@code POST
 * /open-apis/helpdesk/v1/agents/:agent_id/schedules} is {@code create} of {@code agent_schedules}
 * in {@code helpdesk.v1}.
 *
 * @param service the first part of the package, and the group of the facade
 * @param version the second part, or empty
 * @param resource of the tag, as in {@code agent_schedules}
 * @param method as in {@code create}
 */
record Naming(String service, String version, String resource, String method) {

  private static final Set<String> ROOTS = Set.of("open-apis", "openapi", "open_api", "api");
  private static final Pattern VERSION = Pattern.compile("v\\d+\\w*");
  private static final Pattern LAST_WORDS = Pattern.compile(".*/([a-z][a-z_-]*?)(?:-\\d+)?/?");

  /** Words that say what an operation does. */
  private static final Set<String> VERBS =
      Set.of(
          "activate",
          "add",
          "apply",
          "approve",
          "assign",
          "batch",
          "bind",
          "cancel",
          "check",
          "close",
          "complete",
          "convert",
          "copy",
          "create",
          "deactivate",
          "delete",
          "disable",
          "download",
          "enable",
          "end",
          "export",
          "find",
          "finish",
          "forward",
          "generate",
          "get",
          "import",
          "insert",
          "invite",
          "join",
          "launch",
          "leave",
          "list",
          "lock",
          "mark",
          "merge",
          "mget",
          "modify",
          "move",
          "open",
          "patch",
          "preview",
          "publish",
          "push",
          "query",
          "read",
          "recall",
          "refresh",
          "reject",
          "remove",
          "replace",
          "reply",
          "resolve",
          "restore",
          "resurrect",
          "revoke",
          "rollback",
          "search",
          "send",
          "set",
          "sign",
          "sort",
          "split",
          "start",
          "stop",
          "submit",
          "subscribe",
          "sync",
          "terminate",
          "transfer",
          "unbind",
          "unlock",
          "unmerge",
          "unsubscribe",
          "update",
          "upload",
          "validate",
          "verify",
          "withdraw",
          "write");

  /** Of those, the ones that deal with many at once. */
  private static final Pattern MANY =
      Pattern.compile("(list|search|query|batch|mget|find)([A-Z].*)?");

  static Naming of(Page page, PathTemplate path) {
    List<PathTemplate.Segment> segments = new ArrayList<>(path.segments());
    segments.removeIf(segment -> ROOTS.contains(segment.text()));
    int version = 0;
    while (version < segments.size() && !VERSION.matcher(segments.get(version).text()).matches()) {
      version++;
    }
    boolean versioned = version > 0 && version < segments.size();
    String service = segments.isEmpty() ? "" : Identifiers.snake(segments.get(0).text());
    int start = versioned ? version + 1 : Math.min(1, segments.size());
    Steps steps = Steps.of(segments.subList(start, segments.size()));
    service = service.isEmpty() ? "api" : service;
    return new Naming(
        service,
        versioned ? Identifiers.snake(segments.get(version).text()) : "",
        steps.resource().isEmpty() ? service : steps.resource(),
        method(page, steps));
  }

  private static String method(Page page, Steps steps) {
    String action = Identifiers.camel(steps.action());
    if (!action.isEmpty()) {
      return action;
    }
    String told = told(page.source().url().value());
    if (!told.isEmpty()) {
      return told;
    }
    String method = page.endpoint().method().value();
    return switch (method) {
      case "GET" -> Identifiers.isPlural(steps.resource()) && !steps.ofOne() ? "list" : "get";
      case "POST" -> "create";
      case "PUT" -> "update";
      default -> method.toLowerCase(Locale.ROOT);
    };
  }

  /** What the address of the page says that the operation does. */
  private static String told(String url) {
    Matcher last = LAST_WORDS.matcher(url);
    List<String> words = last.matches() ? Identifiers.of(last.group(1)) : List.of("");
    return last.matches() && words.size() < 4 && isVerb(last.group(1))
        ? Identifiers.camel(last.group(1))
        : "";
  }

  private static boolean isVerb(String name) {
    List<String> words = Identifiers.of(name);
    return !words.isEmpty() && VERBS.contains(words.get(0));
  }

  String packageName() {
    String first = SourceVersion.isKeyword(service) ? service + "_" : service;
    return version.isEmpty() ? first : first + "." + version;
  }

  /** As in {@code createAgentSchedule}. */
  String operationId(String method) {
    boolean many = MANY.matcher(method).matches();
    String of = Identifiers.pascal(many ? resource : Identifiers.singular(resource));
    return Identifiers.pascal(method).endsWith(of) ? method : method + of;
  }

  /** What a URL is made of, without service and version. */
  private record Steps(String resource, String action, boolean ofOne) {

    static Steps of(List<PathTemplate.Segment> segments) {
      List<String> literals = new ArrayList<>();
      String action = "";
      for (int i = 0; i < segments.size(); i++) {
        String text = segments.get(i).text();
        if (segments.get(i).isParameter()) {
          continue;
        }
        boolean last = i == segments.size() - 1;
        if (last && !literals.isEmpty() && isVerb(text)) {
          action = text;
        } else {
          literals.add(Identifiers.snake(text));
        }
      }
      literals.removeIf(String::isEmpty);
      literals.replaceAll(
          part ->
              part.equals(literals.get(literals.size() - 1)) ? part : Identifiers.singular(part));
      boolean ofOne = !segments.isEmpty() && segments.get(segments.size() - 1).isParameter();
      return new Steps(String.join("_", literals), action, ofOne);
    }
  }
}
