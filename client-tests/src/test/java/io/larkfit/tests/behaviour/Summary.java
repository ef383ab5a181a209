package io.larkfit.tests.behaviour;

import java.util.List;
import java.util.function.Predicate;

/** In how many rows each client did what none should. */
final class Summary {
  private final List<Row> rows;

  Summary(List<Row> rows) {
    this.rows = rows;
  }

  /** As a table. */
  String markdown() {
    return "| of "
        + rows.size()
        + " situations | Larkfit | official SDK |\n|---|--:|--:|\n"
        + line("a create was carried out more than once", Observation::isDuplicate)
        + line("a credential, or a part of a request, went astray", Observation::isLeak)
        + line("the caller was told of a success that was none", Observation::isFalseSuccess)
        + line(
            "an answer came, and the caller got an exception that tells neither its status nor its"
                + " code",
            Observation::isHidden);
  }

  private String line(String what, Predicate<Observation> fault) {
    long larkfit = rows.stream().map(Row::larkfit).filter(fault).count();
    long sdk = rows.stream().map(Row::sdk).filter(fault).count();
    return "| " + what + " | " + larkfit + " | " + sdk + " |\n";
  }
}
