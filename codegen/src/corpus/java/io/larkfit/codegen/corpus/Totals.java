package io.larkfit.codegen.corpus;

import io.larkfit.codegen.fidelity.FidelityReport;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;

/** Sums over the outcomes of one generator. */
record Totals(Contender contender, List<Outcome> outcomes) {

  static Totals of(Contender contender, List<Outcome> all) {
    return new Totals(
        contender, all.stream().filter(outcome -> outcome.contender() == contender).toList());
  }

  /** Of the same documents only. */
  Totals only(Set<String> specs) {
    return new Totals(
        contender, outcomes.stream().filter(outcome -> specs.contains(outcome.spec())).toList());
  }

  long count(Outcome.Verdict verdict) {
    return outcomes.stream().filter(outcome -> outcome.verdict() == verdict).count();
  }

  long files() {
    return sum(Outcome::files);
  }

  long lines() {
    return sum(Outcome::lines);
  }

  long classBytes() {
    return sum(Outcome::classBytes);
  }

  double generateSeconds() {
    return sum(Outcome::generateNanos) / 1e9;
  }

  double compileSeconds() {
    return sum(Outcome::compileNanos) / 1e9;
  }

  long members() {
    return sum(outcome -> outcome.members().found());
  }

  long untyped() {
    return sum(outcome -> outcome.members().untyped().size());
  }

  long missing() {
    return sum(outcome -> outcome.members().missing().size());
  }

  long examples() {
    return sum(outcome -> outcome.examples().total());
  }

  long survived() {
    return sum(outcome -> outcome.examples().survived());
  }

  FidelityReport fidelity() {
    return outcomes.stream()
        .map(Outcome::fidelity)
        .reduce(FidelityReport.NONE, FidelityReport::plus);
  }

  private long sum(ToLongFunction<Outcome> figure) {
    return outcomes.stream().mapToLong(figure).sum();
  }
}
