package io.larkfit.codegen.corpus;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything that a whole run found.
 *
 * @param outcomes of all documents by all generators
 * @param speed the platforms
 * @param oneTag our generator on the largest of them, with all operations in one tag
 */
record Results(
    List<Outcome> outcomes, List<Speed.Measure> speed, Speed.Measure oneTag, Instant when) {

  Totals totals(Contender contender) {
    return Totals.of(contender, outcomes);
  }

  /** The documents that all generators made something of that compiles. */
  Set<String> common() {
    return outcomes.stream()
        .filter(Outcome::compiled)
        .collect(Collectors.groupingBy(Outcome::spec, Collectors.counting()))
        .entrySet()
        .stream()
        .filter(spec -> spec.getValue() == Contender.values().length)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  List<Totals> commonTotals() {
    Set<String> common = common();
    return Arrays.stream(Contender.values())
        .map(contender -> totals(contender).only(common))
        .toList();
  }

  List<Outcome> of(Contender contender) {
    return totals(contender).outcomes();
  }

  /** Ours, of Feishu's documents. */
  Totals feishu() {
    return new Totals(
        Contender.LARKFIT,
        of(Contender.LARKFIT).stream()
            .filter(outcome -> outcome.spec().startsWith("feishu/"))
            .toList());
  }

  /** Our own speed at this size. */
  Speed.Measure ours(int operations) {
    return ourSpeed().stream()
        .filter(one -> one.operations() == operations)
        .findFirst()
        .orElseThrow();
  }

  /** Our own speed, by size. */
  List<Speed.Measure> ourSpeed() {
    return speed.stream().filter(one -> one.contender() == Contender.LARKFIT).toList();
  }
}
