package io.larkfit.spec.change;

import io.larkfit.spec.change.Matching.Pair;
import io.larkfit.spec.fact.Body;
import io.larkfit.spec.fact.Page;
import io.larkfit.spec.fact.Request;
import io.larkfit.spec.fact.Response;
import io.larkfit.spec.fact.Severity;
import io.larkfit.spec.record.Recorded;
import java.util.List;

/** Compares two versions of a page. */
public final class PageChanges {

  private final Changes changes = new Changes();

  private PageChanges() {}

  /**
   * What changed, in the order of a page. Where a fact stands, in which order, and under which name
   * the page was read, is no change.
   */
  public static List<Change> between(Recorded older, Recorded newer) {
    PageChanges pages = new PageChanges();
    pages.compare(older.page(), newer.page());
    return pages.changes.all();
  }

  private void compare(Page older, Page newer) {
    new SourceChanges(changes).compare(older.source(), newer.source());
    new EndpointChanges(changes).compare(older.endpoint(), newer.endpoint());
    new AccessChanges(changes).compare(older.access(), newer.access());
    compare(older.request(), newer.request());
    compare(older.response(), newer.response());
    new WordChanges(changes).compareProse(older, newer);
    new RemarkChanges(changes).compare(older.remarks(), newer.remarks());
    if (changes.areNone() && !older.hash().equals(newer.hash())) {
      changes
          .of("page", 1, 1)
          .tell(
              ChangeCheck.PAGE_EDITED,
              Severity.DOCUMENTATION,
              WordHash.shown(older.hash()),
              WordHash.shown(newer.hash()),
              "Nothing has to change.");
    }
  }

  private void compare(Request older, Request newer) {
    fields(Spot.Side.HEADERS).compare(older.headers(), newer.headers());
    fields(Spot.Side.PATH).compare(older.path(), newer.path());
    fields(Spot.Side.QUERY).compare(older.query(), newer.query());
    compare(Spot.Side.REQUEST, older.body(), newer.body());
    new WordChanges(changes)
        .compareExamples("examples.request", older.examples(), newer.examples());
  }

  private void compare(Response older, Response newer) {
    fields(Spot.Side.RESPONSE_HEADERS).compare(older.headers(), newer.headers());
    compare(Spot.Side.RESPONSE, older.body(), newer.body());
    new WordChanges(changes)
        .compareExamples("examples.response", older.examples(), newer.examples());
    new ErrorChanges(changes).compare(older.errors(), newer.errors());
    new ErrorChanges(changes).comparePages(older.errorPages(), newer.errorPages());
  }

  private void compare(Spot.Side side, Body older, Body newer) {
    List<Pair<Placed>> moved = List.of();
    if (older.structure().isCertain() && newer.structure().isCertain()) {
      fields(side).compare(older.fields(), newer.fields());
    } else {
      moved = fields(side).compareRows(older.fields(), newer.fields());
    }
    new RemarkChanges(changes).compareStructures(side, older.structure(), newer.structure(), moved);
  }

  private FieldChanges fields(Spot.Side side) {
    return new FieldChanges(changes, side);
  }
}
