package io.larkfit.spec.change;

import io.larkfit.spec.fact.Access;
import io.larkfit.spec.fact.AppType;
import io.larkfit.spec.fact.ErrorRow;
import io.larkfit.spec.fact.Example;
import io.larkfit.spec.fact.Located;
import io.larkfit.spec.fact.Page;
import io.larkfit.spec.fact.Prose;
import io.larkfit.spec.fact.RateLimit;
import io.larkfit.spec.fact.TokenType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Edits every fact of a page in its text: once to another, and once so that it is gone. */
final class PageMutations {

  private final Page page;
  private final PageEdits edits;
  private final FieldMutations fields;

  private PageMutations(Page page, List<String> lines) {
    this.page = page;
    this.edits = new PageEdits(lines);
    this.fields = new FieldMutations(edits);
  }

  static List<Mutation> of(Page page, List<String> lines) {
    PageMutations mutations = new PageMutations(page, lines);
    mutations.source();
    mutations.endpoint();
    mutations.access(page.access());
    mutations.fields();
    mutations.examples("request.examples", "examples.request", page.request().examples());
    mutations.examples("response.examples", "examples.response", page.response().examples());
    mutations.errors();
    mutations.prose();
    return mutations.edits.mutations();
  }

  private void source() {
    Located<String> title = page.source().title();
    Located<String> url = page.source().url();
    edits
        .of("source.title", "title", ChangeCheck.TITLE_CHANGED)
        .replace(title.line(), title.value(), title.value() + "x")
        .remove(title.line(), title.line());
    edits
        .of("source.url", "url", ChangeCheck.URL_CHANGED)
        .replace(url.line(), url.value(), url.value() + "x")
        .remove(url.line(), url.line());
    int line = page.source().updated().line();
    String time = "timestamp: " + page.source().updated().value().toEpochMilli();
    edits
        .of("source.updated", "updated", ChangeCheck.UPDATED_CHANGED)
        .replace(line, time, time.replaceFirst("000$", "001"))
        .remove(line, line);
  }

  private void endpoint() {
    Located<String> method = page.endpoint().method();
    edits
        .of("endpoint.method", "method", ChangeCheck.METHOD_CHANGED)
        .replace(method.line(), method.value(), "PATCH")
        .remove(method.line(), method.line());
    Located<String> url = page.endpoint().url();
    edits
        .of("endpoint.url", "path", ChangeCheck.PATH_CHANGED)
        .replace(url.line(), url.value(), url.value() + "x")
        .remove(url.line(), url.line());
    Located<RateLimit> limit = page.endpoint().rateLimit();
    if (limit == null) {
      edits
          .of("endpoint.rateLimit", "rate-limit", ChangeCheck.RATE_LIMIT_CHANGED)
          .add(method.line(), "接口频率限制 | 10 次/秒");
      return;
    }
    PageEdits.Editing editing =
        edits.of("endpoint.rateLimit", "rate-limit", ChangeCheck.RATE_LIMIT_CHANGED);
    editing.remove(limit.line(), limit.line());
    if (limit.value().special()) {
      editing.replace(limit.line(), "特殊频控", "10 次/秒");
    }
    for (RateLimit.Quota quota : limit.value().quotas()) {
      String calls = quota.calls() + " 次";
      String per = quota.per() == RateLimit.Period.SECOND ? "/秒" : "/分钟";
      editing.replace(limit.line(), calls + per, "9" + calls + per);
      editing.replace(limit.line(), calls + per, calls + "/天");
      editing.replace(limit.line(), calls + per, "");
    }
  }

  private void access(Access access) {
    for (int i = 0; i < access.appTypes().size(); i++) {
      Located<AppType> type = access.appTypes().get(i);
      boolean own = type.value() == AppType.SELF_BUILT;
      edits
          .of(
              "access.appTypes[%s]".formatted(i),
              "app-types." + type.value().name().toLowerCase(Locale.ROOT).replace('_', '-'),
              ChangeCheck.APP_TYPE_REMOVED)
          .replace(type.line(), own ? "自建应用" : "商店应用", own ? "商店应用" : "自建应用")
          .replace(type.line(), own ? "自建应用" : "商店应用", "");
    }
    for (int i = 0; i < access.scopes().size(); i++) {
      fields.scope(
          "access.scopes[%s]".formatted(i),
          "scopes." + access.scopes().get(i).key(),
          access.scopes().get(i));
    }
    for (int i = 0; i < access.fieldScopes().size(); i++) {
      fields.scope(
          "access.fieldScopes[%s]".formatted(i),
          "field-scopes." + access.fieldScopes().get(i).key(),
          access.fieldScopes().get(i));
    }
    for (int i = 0; i < access.tokens().size(); i++) {
      Located<TokenType> token = access.tokens().get(i);
      String name = token.value().wireName();
      edits
          .of("access.tokens[%s]".formatted(i), "tokens." + name, ChangeCheck.TOKEN_REMOVED)
          .replace(token.line(), name, "app_access_token")
          .remove(token.line(), edits.end(token.line()));
    }
    int headers = heading("### 请求头");
    edits
        .of("access.tokens", "tokens.app_access_token", ChangeCheck.TOKEN_ADDED)
        .add(headers + 3, "Authorization | string | 是 | `app_access_token`");
    PageEdits.Editing helpdesk =
        edits.of("access.helpdesk", "helpdesk", ChangeCheck.HELPDESK_CHANGED);
    if (access.helpdesk().value()) {
      int line = access.helpdesk().line();
      helpdesk.replace(line, "X-Lark-Helpdesk-Authorization", "X-Tea").remove(line, line);
    } else {
      helpdesk.add(headers, "", "Key: X-Lark-Helpdesk-Authorization", "");
    }
  }

  private int heading(String title) {
    for (int line = 1; line <= edits.count(); line++) {
      if (edits.line(line).equals(title)) {
        return line;
      }
    }
    throw new AssertionError(title);
  }

  private void fields() {
    fields.of("request.headers", "headers", page.request().headers());
    fields.of("request.path", "path", page.request().path());
    fields.of("request.query", "query", page.request().query());
    fields.of("request.body.fields", "request", page.request().body().fields());
    fields.of("response.headers", "response-headers", page.response().headers());
    fields.of("response.body.fields", "response", page.response().body().fields());
  }

  private void examples(String path, String subject, List<Example> examples) {
    for (int i = 0; i < examples.size(); i++) {
      int line = examples.get(i).line();
      int end = line + 1;
      while (!edits.line(end).equals("```")) {
        end++;
      }
      edits
          .of("%s[%s]".formatted(path, i), subject, ChangeCheck.EXAMPLE_CHANGED)
          .replace(line + 1, "{", "{ \"x\": 1,")
          .replace(line + 1, "{", "[")
          .remove(line, end);
    }
  }

  private void errors() {
    List<ErrorRow> errors = page.response().errors();
    for (int i = 0; i < errors.size(); i++) {
      ErrorRow row = errors.get(i);
      int line = row.line();
      String path = "response.errors[%s]".formatted(i);
      String subject = "errors." + row.code();
      edits.of(path, subject, ChangeCheck.ERROR_REMOVED).remove(line, edits.end(line));
      edits
          .of(path, "errors.1", ChangeCheck.ERROR_ADDED)
          .add(line - 1, edits.line(line).replaceFirst("\\| \\d+ \\|", "| 1 |").stripTrailing());
      edits
          .of(path + ".status", subject + "#status", ChangeCheck.ERROR_STATUS_CHANGED)
          .cell(line, 0, "418")
          .cell(line, 0, "-");
      edits
          .of(path + ".code", subject, ChangeCheck.ERROR_REMOVED)
          .cell(line, 1, row.code() + "9")
          .cell(line, 1, "");
      edits
          .of(path + ".message", subject + "#message", ChangeCheck.ERROR_TEXT_CHANGED)
          .cell(line, 2, row.message() + "x")
          .cell(line, 2, "");
      String remedy = edits.line(line).split(" \\| ", -1)[3];
      edits
          .of(path + ".remedy", subject + "#remedy", ChangeCheck.ERROR_TEXT_CHANGED)
          .cell(line, 3, "x" + remedy)
          .cell(line, 3, "");
    }
    for (int i = 0; i < page.response().errorPages().size(); i++) {
      Located<String> link = page.response().errorPages().get(i);
      edits
          .of(
              "response.errorPages[%s]".formatted(i),
              "error-pages." + link.value(),
              ChangeCheck.ERROR_PAGE_REMOVED)
          .replace(link.line(), link.value(), link.value() + "x")
          .remove(link.line(), link.line());
    }
  }

  /** Sections: their first line of words, and if those are within a table, what is set in bold. */
  private void prose() {
    List<Prose> sections = new ArrayList<>(page.prose());
    for (int i = 0; i < sections.size(); i++) {
      Prose prose = sections.get(i);
      boolean table = edits.line(prose.line()).startsWith("名称 | ");
      int line = prose.line();
      while (table && !edits.line(line).matches(".*\\*\\*[^*]+\\*\\*.*")) {
        line++;
      }
      String text = edits.line(line);
      String words = table ? text.replaceFirst(".*?(\\*\\*[^*]+\\*\\*).*", "$1") : text;
      edits
          .of("prose[%s]".formatted(i), "prose." + prose.section(), ChangeCheck.PROSE_EDITED)
          .replace(line, words, words.replaceFirst("(\\S)(\\s*)$", "$1x$2"))
          .replace(line, words, "");
    }
  }
}
