package io.larkfit.spec.page;

import io.larkfit.spec.fact.Endpoint;
import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.Field.Required;
import io.larkfit.spec.fact.Located;
import io.larkfit.spec.fact.Remark;
import io.larkfit.spec.fact.Remark.Check;
import io.larkfit.spec.fact.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The table of method, URL, limits and permissions that each page has. */
final class RequestTable {

  private static final Pattern METHOD = Pattern.compile("GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS");
  private static final Pattern URL = Pattern.compile("https?://\\S+");

  private static final Pattern NOTHING = Pattern.compile("无|-|/|\\s*");
  private static final Set<String> KNOWN =
      Set.of(
          "httpurl",
          "httpmethod",
          "接口频率限制",
          "支持的应用类型",
          "权限要求",
          "字段权限要求",
          "凭证要求",
          "httpcontent-type");

  private final PageText text;
  private final int line;
  private final Map<String, Table.Row> rows = new LinkedHashMap<>();
  private final List<Table.Row> repeated = new ArrayList<>();

  private RequestTable(PageText text, Table table) {
    this.text = text;
    this.line = table.line();
    for (Table.Row row : table.rows()) {
      if (rows.putIfAbsent(key(row.cell(0)), row) != null) {
        repeated.add(row);
      }
    }
  }

  /** Takes a table for the one; any of two columns may be. */
  static RequestTable of(PageText text, Table table) {
    return new RequestTable(text, table);
  }

  private static String key(String cell) {
    return Inlines.plain(cell.split("\n", 2)[0]).replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
  }

  Endpoint endpoint() throws PageException {
    Table.Row url = require("HTTP URL", "httpurl");
    Table.Row method = require("HTTP Method", "httpmethod");
    String name = Inlines.plain(method.cell(1)).toUpperCase(Locale.ROOT);
    if (!METHOD.matcher(name).matches()) {
      throw text.fault(method.line(), "'" + name + "' is no HTTP method.");
    }
    String address = Inlines.plain(url.cell(1)).split("\\s", 2)[0];
    if (!URL.matcher(address).matches()) {
      throw text.fault(url.line(), "'" + address + "' is no URL.");
    }
    Table.Row limit = rows.get("接口频率限制");
    return new Endpoint(
        new Located<>(name, method.line()),
        new Located<>(address, url.line()),
        limit == null
            ? null
            : new Located<>(RateLimits.of(Inlines.plain(limit.cell(1))), limit.line()),
        Deprecation.ofOperation(text));
  }

  private Table.Row require(String name, String key) throws PageException {
    Table.Row row = rows.get(key);
    if (row == null) {
      throw text.fault(
          line,
          "The request's table has no '" + name + "': the page is cut off or of another kind.");
    }
    return row;
  }

  List<Located<String>> appTypes() {
    List<Located<String>> types = new ArrayList<>();
    Table.Row row = rows.get("支持的应用类型");
    if (row != null && row.cell(1).contains("自建")) {
      types.add(new Located<>("self-built", row.line()));
    }
    if (row != null && row.cell(1).contains("商店")) {
      types.add(new Located<>("store", row.line()));
    }
    return types;
  }

  List<Scope> scopes() {
    return scopes(rows.get("权限要求"));
  }

  List<Scope> fieldScopes() {
    return scopes(rows.get("字段权限要求"));
  }

  /** The kinds of token, where this table names them. */
  List<Located<String>> tokens() {
    Table.Row row = rows.get("凭证要求");
    return row == null ? List.of() : Tokens.of(row.cell(1), row.line());
  }

  private static List<Scope> scopes(Table.@Nullable Row row) {
    if (row == null) {
      return List.of();
    }
    return lines(row).flatMap(line -> Scopes.of(List.of(line)).stream()).toList();
  }

  private static String withoutScopes(Table.Row row) {
    return lines(row)
        .filter(line -> Scopes.of(List.of(line)).isEmpty())
        .map(Description.Line::text)
        .collect(Collectors.joining("\n"));
  }

  private static Stream<Description.Line> lines(Table.Row row) {
    // The first cell may take several lines, and the second one begins in the last of them.
    int start = row.line() + (int) row.cell(0).chars().filter(c -> c == '\n').count();
    return Description.of(row.cell(1), start).parts().stream()
        .flatMap(part -> part.lines().stream());
  }

  /** The header that this table may name; null if it names none. */
  @Nullable Field contentType() {
    Table.Row row = rows.get("httpcontent-type");
    return row == null
        ? null
        : new Field(
            "Content-Type",
            Types.of("string"),
            Required.UNSAID,
            new DetailsReader("Content-Type", Types.of("string"), new ArrayList<>())
                .read("**固定值**：" + row.cell(1), row.line()),
            row.line(),
            List.of());
  }

  /** Gives away what stands beside all that is read. */
  void leave(Leftovers words) {
    rows.forEach((key, row) -> words.add(rest(key, row)));
    repeated.forEach(row -> words.add(row.text()));
  }

  private static String rest(String key, Table.Row row) {
    String name =
        row.cell(0).contains("\n") ? row.cell(0).substring(row.cell(0).indexOf('\n')) : "";
    String value = row.cell(1);
    String rest =
        switch (key) {
          case "httpurl" -> Inlines.plain(value).replaceFirst("^\\S+", "");
          case "httpmethod", "httpcontent-type" -> "";
          case "接口频率限制" -> RateLimits.rest(value);
          case "支持的应用类型" -> otherAppTypes(value);
          case "权限要求", "字段权限要求" -> withoutScopes(row);
          case "凭证要求" -> Tokens.rest(value);
          default -> row.text();
        };
    return name + "\n" + rest;
  }

  /** The rows that are none of those above, or say what none of those above understand. */
  List<Remark> unread() {
    List<Table.Row> unread = new ArrayList<>(repeated);
    rows.forEach(
        (key, row) -> {
          if (!KNOWN.contains(key) || says(row) && !isUnderstood(key, row)) {
            unread.add(row);
          }
        });
    List<Remark> remarks = new ArrayList<>(unread.stream().map(RequestTable::unread).toList());
    Table.Row apps = rows.get("支持的应用类型");
    if (apps != null && !appTypes().isEmpty() && !otherAppTypes(apps.cell(1)).isBlank()) {
      String problem =
          "'%s' is not read: it is no known type of app."
              .formatted(otherAppTypes(apps.cell(1)).strip());
      remarks.add(new Remark(Check.UNREAD_ROW, problem, apps.line()));
    }
    return remarks;
  }

  private static Remark unread(Table.Row row) {
    String problem = "The request's '%s' is not read.".formatted(key(row.cell(0)));
    return new Remark(Check.UNREAD_ROW, problem, row.line());
  }

  /** What a cell says beside the known ones. */
  private static String otherAppTypes(String cell) {
    return Inlines.plain(cell).replaceAll("(?:自建|商店)(?:应用)?|[、，,]", "");
  }

  private static boolean says(Table.Row row) {
    return !NOTHING.matcher(Inlines.plain(row.cell(1))).matches();
  }

  private boolean isUnderstood(String key, Table.Row row) {
    return switch (key) {
      case "接口频率限制" -> {
        String text = Inlines.plain(row.cell(1));
        yield text.contains("特殊") || !RateLimits.of(text).quotas().isEmpty();
      }
      case "支持的应用类型" -> !appTypes().isEmpty();
      case "权限要求" -> !scopes().isEmpty();
      case "字段权限要求" -> !fieldScopes().isEmpty();
      case "凭证要求" -> !tokens().isEmpty();
      default -> true;
    };
  }
}
