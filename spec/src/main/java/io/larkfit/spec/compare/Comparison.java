package io.larkfit.spec.compare;

import io.larkfit.spec.fact.Body;
import io.larkfit.spec.fact.ErrorRow;
import io.larkfit.spec.fact.Page;
import io.larkfit.spec.fact.Request;
import io.larkfit.spec.fact.Response;
import io.larkfit.spec.fact.Severity;
import io.larkfit.spec.operation.Answer;
import io.larkfit.spec.operation.OperationFacts;
import io.larkfit.spec.record.Recorded;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares the facts of an operation on two sides, whatever they were read from: pages, records,
 * specs. What differs from pair to pair is {@link Sides}.
 */
public final class Comparison {

  private final Told told;

  private Comparison(Sides sides) {
    this.told = new Told(sides);
  }

  /**
   * What changed between two versions of a page, in the order of a page. Where a fact stands, in
   * which order, and under which name the page was read, is no change.
   */
  public static List<Difference> ofPages(Recorded older, Recorded newer) {
    Comparison pages = new Comparison(Sides.PAGES);
    pages.compare(older.page(), newer.page());
    pages.compare(older.page().response(), newer.page().response());
    pages.compareErrors(older.page().response(), newer.page().response());
    pages.compareWords(older.page(), newer.page());
    return pages.told.all();
  }

  /** What a page says that a spec does not, as what changed from the spec to the page. */
  public static List<Difference> ofSpecAndPage(OperationFacts spec, Recorded recorded) {
    Comparison sides = new Comparison(Sides.SPEC_AND_PAGE);
    Page page = SpecTerms.of(recorded.page(), spec);
    Page older = SpecTerms.of(spec, recorded.page());
    sides.compare(older, page);
    sides.compare(older.response(), page.response());
    sides.compareErrors(older.response(), page.response());
    new EndpointChanges(sides.told).compareServers(spec.otherServers(recorded.page()), List.of());
    Response envelope = SpecTerms.failure(page.response());
    spec.answers().stream()
        .filter(answer -> !answer.isSuccess())
        .forEach(answer -> sides.compareFailure(answer, page, envelope));
    return sides.told.all();
  }

  /** What changed of the errors that a spec lists for all operations. */
  public static List<Difference> ofErrors(List<ErrorRow> older, List<ErrorRow> newer) {
    Told told = new Told(Sides.SPECS);
    new ErrorChanges(told).compare(older, newer);
    return told.all();
  }

  /** What changed between two versions of a spec, of what pages say, too. */
  public static List<Difference> ofSpecs(OperationFacts older, OperationFacts newer) {
    Comparison specs = new Comparison(Sides.SPECS);
    specs.compare(older.page(), newer.page());
    specs.compareAnswers(older.answers(), newer.answers());
    specs.compareErrors(older.page().response(), newer.page().response());
    new WordChanges(specs.told).compareProse(older.page(), newer.page());
    return specs.told.all();
  }

  /** Compares what is sent. */
  private void compare(Page older, Page newer) {
    told.in(newer.endpoint().url().line());
    EndpointChanges endpoint = new EndpointChanges(told);
    endpoint.compare(older.source(), newer.source());
    endpoint.compare(older.endpoint(), newer.endpoint());
    new AccessChanges(told).compare(older.access(), newer.access());
    Request sent = older.request();
    Request isSent = newer.request();
    fields(Spot.Side.HEADERS).compare(sent.headers(), isSent.headers());
    fields(Spot.Side.PATH).compare(sent.path(), isSent.path());
    fields(Spot.Side.QUERY).compare(sent.query(), isSent.query());
    fields(Spot.Side.REQUEST).compare(sent.body(), isSent.body());
    new WordChanges(told).compareExamples("examples.request", sent.examples(), isSent.examples());
  }

  private void compareErrors(Response older, Response newer) {
    ErrorChanges errors = new ErrorChanges(told);
    errors.compare(older.errors(), newer.errors());
    errors.comparePages(older.errorPages(), newer.errorPages());
  }

  private void compare(Response older, Response newer) {
    fields(Spot.Side.RESPONSE_HEADERS).compare(older.headers(), newer.headers());
    fields(Spot.Side.RESPONSE).compare(older.body(), newer.body());
    new WordChanges(told).compareExamples("examples.response", older.examples(), newer.examples());
  }

  private FieldChanges fields(Spot.Side side) {
    return new FieldChanges(told, side);
  }

  private void compareWords(Page older, Page newer) {
    WordChanges words = new WordChanges(told);
    words.compareProse(older, newer);
    words.compareRemarks(older.remarks(), newer.remarks());
    if (told.all().isEmpty() && !older.hash().equals(newer.hash())) {
      told.of("page", 1, 1)
          .tell(
              Check.PAGE_EDITED,
              Severity.DOCUMENTATION,
              Told.shown(older.hash()),
              Told.shown(newer.hash()),
              "Nothing has to change.");
    }
  }

  /** A page has no tables of failures: they are the envelope, and whatever errors come with it. */
  private void compareFailure(Answer failure, Page page, Response envelope) {
    boolean known =
        failure.isDefault()
            || page.response().errors().stream()
                .anyMatch(row -> failure.status().equals(String.valueOf(row.status())));
    if (!known) {
      tellAnswer(failure, false);
    }
    Response facts = failure.response();
    Body body =
        envelope.body().fields().isEmpty() || facts.body().fields().isEmpty()
            ? facts.body()
            : envelope.body();
    List<String> names =
        facts.headers().stream().map(header -> TreeMatching.headerKey(header.name())).toList();
    compare(
        facts,
        new Response(
            envelope.headers().stream()
                .filter(header -> names.contains(TreeMatching.headerKey(header.name())))
                .toList(),
            body,
            List.of(),
            List.of(),
            List.of()));
  }

  private void compareAnswers(List<Answer> older, List<Answer> newer) {
    Map<String, Answer> rest = new LinkedHashMap<>();
    newer.forEach(answer -> rest.put(answer.status(), answer));
    List<Answer> gone = new ArrayList<>();
    for (Answer answer : older) {
      Answer now = rest.remove(answer.status());
      if (now == null) {
        gone.add(answer);
      } else {
        compare(answer.response(), now.response());
      }
    }
    gone.forEach(answer -> tellAnswer(answer, false));
    rest.values().forEach(answer -> tellAnswer(answer, true));
  }

  private void tellAnswer(Answer answer, boolean added) {
    told.of("responses." + answer.status(), added ? 0 : answer.line(), added ? answer.line() : 0)
        .tell(
            added ? Check.RESPONSE_ADDED : Check.RESPONSE_REMOVED,
            added || !answer.status().startsWith("2") ? Severity.ADDITIVE : Severity.BREAKING,
            added ? null : answer.status(),
            added ? answer.status() : null,
            added
                ? "Add the status %s to `responses`.".formatted(answer.status())
                : "Remove the status %s from `responses`.".formatted(answer.status()));
  }
}
