package io.larkfit.codegen.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the generator is to reach beside the stock one: half of its lines, class bytes and time. */
final class Goals {
  private Goals() {}

  /** Each goal that is missed, with by how much; empty if all are reached. */
  static List<String> missed(Results results) {
    List<String> missed = new ArrayList<>();
    List<Totals> totals = results.commonTotals();
    Totals ours = totals.get(0);
    for (Totals theirs : totals.subList(1, totals.size())) {
      check(
          "lines of the documents above",
          (double) ours.lines(),
          (double) theirs.lines(),
          theirs.contender(),
          missed);
      check(
          "class bytes of the documents above",
          (double) ours.classBytes(),
          (double) theirs.classBytes(),
          theirs.contender(),
          missed);
    }
    for (Speed.Measure ourTime : results.ourSpeed()) {
      for (Speed.Measure theirs : results.speed()) {
        if (theirs.operations() == ourTime.operations()
            && theirs.contender() != Contender.LARKFIT) {
          String what = "seconds for " + ourTime.operations() + " operations";
          check(what, ourTime.seconds(), theirs.seconds(), theirs.contender(), missed);
          check(
              "lines of " + ourTime.operations() + " operations",
              ourTime.lines(),
              theirs.lines(),
              theirs.contender(),
              missed);
          check(
              "class bytes of " + ourTime.operations() + " operations",
              (double) ourTime.classBytes(),
              (double) theirs.classBytes(),
              theirs.contender(),
              missed);
        }
      }
    }
    return missed;
  }

  private static void check(
      String what, double ours, double theirs, Contender contender, List<String> missed) {
    if (2 * ours > theirs) {
      missed.add(
          String.format(Locale.ROOT, "%s: %.2f times %s", what, ours / theirs, contender.title()));
    }
  }
}
