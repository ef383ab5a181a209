package io.larkfit.spec.cli;

import io.larkfit.spec.check.ControlCharacters;
import io.larkfit.spec.fact.Access;
import io.larkfit.spec.fact.Body;
import io.larkfit.spec.fact.ErrorRow;
import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.Ids;
import io.larkfit.spec.fact.Located;
import io.larkfit.spec.fact.Page;
import io.larkfit.spec.fact.RateLimit;
import io.larkfit.spec.fact.Remark;
import io.larkfit.spec.fact.Response;
import io.larkfit.spec.fact.Scope;
import io.larkfit.spec.page.Reading;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** Prints pages for people to read. */
final class PageView {

  private final PrintWriter out;
  private final Ansi ansi;

  PageView(PrintWriter out, Ansi ansi) {
    this.out = out;
    this.ansi = ansi;
  }

  /** Prints a page, or why there is none. */
  void print(Reading reading) {
    if (reading instanceof Reading.Read read) {
      print(read.page());
    } else if (reading instanceof Reading.Skipped skipped) {
      line(0, paint("skipped ", Style.faint) + plain(skipped.reason()));
    } else {
      line(
          0, paint("error ", Style.bold, Style.fg_red) + plain(((Reading.Failed) reading).error()));
    }
  }

  private void print(Page page) {
    line(0, paint(page.source().title().value(), Style.bold) + "  " + plain(page.file()));
    line(
        1,
        paint(page.endpoint().method().value(), Style.bold, Style.fg_cyan)
            + " "
            + plain(page.endpoint().url().value()));
    fact("page", page.source().url().value());
    fact("updated", page.source().updated().value().toString());
    print(page.access());
    fact("limit", limit(page.endpoint().rateLimit()));
    fields("headers", page.request().headers());
    fields("path", page.request().path());
    fields("query", page.request().query());
    body("request", page.request().body());
    fields("response headers", page.response().headers());
    body("response", page.response().body());
    errors(page.response());
    remarks(page);
    out.println();
  }

  private void print(Access access) {
    List<String> sent =
        new ArrayList<>(access.tokens().stream().map(token -> token.value().wireName()).toList());
    String tokens = String.join(" or ", sent);
    boolean helpdesk = access.helpdesk().value();
    fact("token", tokens + (helpdesk ? (tokens.isEmpty() ? "" : ", ") + "helpdesk" : ""));
    fact("scope", keys(access.scopes(), " or "));
    fact("field scopes", keys(access.fieldScopes(), ", "));
    fact(
        "apps",
        access.appTypes().stream()
            .map(type -> Ids.of(type.value()))
            .collect(Collectors.joining(", ")));
  }

  private static String keys(List<Scope> scopes, String separator) {
    return scopes.stream().map(Scope::key).collect(Collectors.joining(separator));
  }

  private static String limit(@Nullable Located<RateLimit> limit) {
    if (limit == null) {
      return "";
    }
    return limit.value().special()
        ? "special"
        : limit.value().quotas().stream()
            .map(quota -> quota.calls() + "/" + quota.per().name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
  }

  private void fact(String name, String value) {
    if (!value.isEmpty()) {
      line(1, paint(name, Style.faint) + " " + plain(value));
    }
  }

  private void body(String name, Body body) {
    String doubt = body.structure().isCertain() ? "" : "structure ambiguous";
    fields(name, doubt, body.fields());
  }

  private void fields(String name, List<Field> fields) {
    fields(name, "", fields);
  }

  private void fields(String name, String doubt, List<Field> fields) {
    if (!fields.isEmpty()) {
      line(
          1,
          paint(name, Style.bold) + (doubt.isEmpty() ? "" : "  " + paint(doubt, Style.fg_yellow)));
      for (FieldLine field : FieldLine.of(fields)) {
        line(
            2,
            paint(field.name(), Style.fg_green)
                + " "
                + plain(field.type())
                + paint(field.required(), Style.bold)
                + plain(field.details()));
      }
    }
  }

  private void errors(Response response) {
    if (response.errors().isEmpty() && response.errorPages().isEmpty()) {
      return;
    }
    line(1, paint("errors", Style.bold));
    for (ErrorRow error : response.errors()) {
      line(
          2,
          "%-3s %s %s"
              .formatted(
                  Objects.requireNonNullElse(error.status(), ""),
                  paint(String.valueOf(Objects.requireNonNullElse(error.code(), "")), Style.fg_red),
                  plain(error.message())));
    }
    response.errorPages().forEach(page -> line(2, "see " + plain(page.value())));
  }

  private void remarks(Page page) {
    if (!page.remarks().isEmpty()) {
      line(1, paint("remarks", Style.bold));
    }
    for (Remark remark : page.remarks()) {
      line(
          2,
          "%s:%s: %s %s"
              .formatted(
                  plain(page.file()),
                  remark.line(),
                  plain(remark.message()),
                  paint("[" + remark.check().id() + "]", Style.fg_yellow)));
    }
  }

  private void line(int level, String text) {
    out.println("  ".repeat(level) + text.stripTrailing());
  }

  private String paint(String text, IStyle... styles) {
    String plain = plain(text);
    return plain.isBlank() || !ansi.enabled()
        ? plain
        : Style.on(styles) + plain + Style.off(styles);
  }

  /** What pages say must not steer the terminal. */
  private static String plain(String text) {
    return ControlCharacters.replacedIn(text);
  }
}
