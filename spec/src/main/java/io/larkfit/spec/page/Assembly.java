package io.larkfit.spec.page;

import io.larkfit.spec.fact.Access;
import io.larkfit.spec.fact.Body;
import io.larkfit.spec.fact.ErrorRow;
import io.larkfit.spec.fact.Example;
import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.Hashes;
import io.larkfit.spec.fact.Located;
import io.larkfit.spec.fact.Page;
import io.larkfit.spec.fact.Prose;
import io.larkfit.spec.fact.Remark;
import io.larkfit.spec.fact.Remark.Check;
import io.larkfit.spec.fact.Request;
import io.larkfit.spec.fact.Response;
import io.larkfit.spec.page.FieldRows.FlatField;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts the facts of a page together, section by section; each block is used or accounted for. */
final class Assembly {

  private static final Pattern DATE = Pattern.compile("\\s*最后更新于\\s*(\\d{4}-\\d{2}-\\d{2})\\s*");

  private final PageText text;
  private final FrontMatter front;
  private final List<Remark> remarks = new ArrayList<>();
  private final Leftovers words = new Leftovers();
  private final Ending ending;
  private final FieldRows fieldRows;
  private final Examples examples = new Examples(remarks);
  private final ErrorTables errorTables = new ErrorTables(remarks, words);
  private final HeaderRows headers = new HeaderRows(remarks, words);
  private final List<Field> path = new ArrayList<>();
  private final List<Field> query = new ArrayList<>();
  private final List<FlatField> requestRows = new ArrayList<>();
  private final List<FlatField> responseRows = new ArrayList<>();
  private final List<Field> responseHeaders = new ArrayList<>();
  private final List<Example> requestExamples = new ArrayList<>();
  private final List<Example> responseExamples = new ArrayList<>();
  private final List<ErrorRow> errors = new ArrayList<>();
  private final List<Located<String>> errorPages = new ArrayList<>();
  private final List<Prose> prose = new ArrayList<>();
  private @Nullable RequestTable request;
  private boolean hasRequest;
  private boolean hasResponse;

  Assembly(PageText text, FrontMatter front) {
    this.text = text;
    this.front = front;
    this.ending = new Ending(text);
    this.fieldRows = new FieldRows(text, remarks, words);
  }

  void add(Section section, Role role) throws PageException {
    hasRequest |= role == Role.REQUEST;
    hasResponse |= role.compareTo(Role.RESPONSE) >= 0 && role != Role.OTHER;
    TableReader.Content content = TableReader.read(section.blocks());
    ending.add(section, role);
    for (Table table : content.tables()) {
      take(section, role, table);
    }
    takeExamples(role, content.rest());
    int line = content.tables().isEmpty() ? 0 : content.tables().get(0).line();
    takeProse(section, role, content.rest(), line);
  }

  private void take(Section section, Role role, Table table) throws PageException {
    switch (role) {
      case REQUEST -> {
        if (request == null && table.columns().size() == 2) {
          request = RequestTable.of(text, table);
          request.leave(words);
          return;
        }
      }
      case REQUEST_HEADERS -> {
        if (table.isOfFields()) {
          headers.add(table, fieldRows.read(table));
          return;
        }
      }
      case PATH, QUERY, RESPONSE_HEADERS -> {
        if (table.isOfFields()) {
          List<Field> fields = fieldRows.read(table).stream().map(FlatField::field).toList();
          (role == Role.PATH ? path : role == Role.QUERY ? query : responseHeaders).addAll(fields);
          return;
        }
      }
      case REQUEST_BODY, RESPONSE_BODY -> {
        List<FlatField> rows = role == Role.REQUEST_BODY ? requestRows : responseRows;
        if (rows.isEmpty() && table.has(Column.NAME, Column.TYPE)) {
          rows.addAll(fieldRows.read(table));
          return;
        }
      }
      case ERRORS -> {
        if (ErrorTables.isOne(table)) {
          errors.addAll(errorTables.read(table));
          return;
        }
      }
      default -> {}
    }
    if (table.rows().isEmpty() && role != Role.OTHER) {
      String problem = "A table of '%s' has no rows.".formatted(section.title());
      remarks.add(new Remark(Check.UNREAD_TABLE, problem, table.line()));
    } else if (!table.rows().isEmpty()) {
      String problem = "A table of '%s' is not read.".formatted(section.title());
      remarks.add(new Remark(Check.UNREAD_TABLE, problem, table.line()));
      table.rows().forEach(row -> words.add(row.text()));
    }
  }

  private void takeExamples(Role role, List<Block> rest) {
    if (hasExamples(role)) {
      (role.isOfRequest() ? requestExamples : responseExamples).addAll(examples.of(rest));
    }
  }

  private void takeProse(Section section, Role role, List<Block> rest, int table)
      throws PageException {
    String beside = words.take();
    int line = beside.isBlank() ? 0 : table;
    for (Block block : rest) {
      if (block instanceof Block.Text said) {
        boolean used = role == Role.REQUEST_HEADERS && headers.add(block);
        if (used || section.level() == 0 && isDate(said)) {
          continue;
        }
        refuseRow(role, said);
        takeLinks(said);
        words.add(said.text());
      } else if (!hasExamples(role) || !Examples.isJson((Block.Fence) block)) {
        words.add(((Block.Fence) block).content());
      } else {
        continue;
      }
      line = line == 0 ? block.line() : line;
    }
    String hash = Hashes.ofProse(beside + words.take());
    if (!hash.isEmpty()) {
      prose.add(new Prose(section.title(), hash, line));
    }
  }

  private static boolean hasExamples(Role role) {
    return role == Role.REQUEST_BODY
        || role == Role.REQUEST_EXAMPLE
        || role == Role.RESPONSE
        || role == Role.RESPONSE_BODY
        || role == Role.RESPONSE_EXAMPLE;
  }

  /** A row that is in no table: its table has lost its head. */
  private void refuseRow(Role role, Block.Text line) throws PageException {
    boolean ofTable =
        role != Role.OTHER && role != Role.REQUEST_EXAMPLE && role != Role.RESPONSE_EXAMPLE;
    if (ofTable && line.text().split("\\s\\|\\s|^\\|", -1).length > 2) {
      throw text.fault(
          line.line(), "This is a row, but of no table: its header is missing or broken.");
    }
  }

  private void takeLinks(Block.Text line) {
    for (Inlines.Target link : Inlines.links(line.text())) {
      if (link.text().contains("错误码") && !link.url().startsWith("#")) {
        errorPages.add(new Located<>(link.url(), line.line()));
      }
    }
  }

  Page page() throws PageException {
    if (request == null) {
      throw withoutRequest();
    }
    if (!hasResponse) {
      throw text.fault(text.lines().size(), "The page ends before its response: it is cut off.");
    }
    compareDates(front.date(), front.source().updated().line());
    remarks.addAll(request.unread());
    Bodies.Source sent = new Bodies.Source(requestRows, requestExamples, false);
    Bodies.Source answer = new Bodies.Source(responseRows, responseExamples, true);
    Body requestBody = Bodies.of(sent, Body.NONE);
    Body responseBody = Bodies.of(answer, requestBody);
    if (!requestBody.structure().isCertain()) {
      requestBody = Bodies.of(sent, responseBody);
    }
    remarks.addAll(Bodies.check(sent, requestBody));
    remarks.addAll(Bodies.check(answer, responseBody));
    remarks.addAll(PathNames.compare(request.endpoint().url(), path));
    remarks.addAll(ending.remarks());
    remarks.addAll(RepeatedErrors.check(errors));
    ValueRules rules = new ValueRules(remarks);
    List.of(headers.headers(), path, query, requestBody.fields(), responseBody.fields())
        .forEach(rules::check);
    List<Located<String>> tokens = new ArrayList<>(request.tokens());
    if (request.contentType() != null) {
      headers.headers().add(request.contentType());
    }
    tokens.addAll(headers.tokens());
    return new Page(
        text.file(),
        text.hash(),
        front.source(),
        request.endpoint(),
        new Access(
            request.appTypes(),
            request.scopes(),
            request.fieldScopes(),
            tokens,
            new Located<>(headers.helpdesk() > 0, headers.helpdesk())),
        new Request(headers.headers(), path, query, requestBody, requestExamples),
        new Response(responseHeaders, responseBody, responseExamples, errors, errorPages),
        prose,
        remarks.stream().distinct().sorted(Comparator.comparingInt(Remark::line)).toList());
  }

  private PageException withoutRequest() {
    if (!text.complete()) {
      return text.fault(text.lines().size(), "The page ends before its request: it is cut off.");
    }
    String problem = "This is not a page of an operation: it has no table of HTTP URL and method.";
    return hasRequest || hasResponse || FrontMatter.describesOperation(text)
        ? text.fault(0, problem)
        : PageException.ofAnotherKind(text.file(), 0, problem);
  }

  /** The line before the first heading, which the front matter says more exactly. */
  private boolean isDate(Block.Text line) {
    Matcher date = DATE.matcher(line.text());
    if (!date.matches()) {
      return false;
    }
    if (!date.group(1).equals(front.date())) {
      compareDates(date.group(1), line.line());
    }
    return true;
  }

  private void compareDates(String date, int line) {
    String exact = LocalDate.ofInstant(front.source().updated().value(), ZoneOffset.UTC).toString();
    if (!date.isEmpty() && !date.equals(exact)) {
      String problem = "The page says %s, its timestamp %s.".formatted(date, exact);
      remarks.add(new Remark(Check.DATES_DIFFER, problem, line));
    }
  }
}
