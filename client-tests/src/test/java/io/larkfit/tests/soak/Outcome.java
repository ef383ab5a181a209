package io.larkfit.tests.soak;

import io.larkfit.FeishuException;
import io.larkfit.FeishuException.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * How one call ended.
 *
 * @param id what the request carried
 * @param operation the operation called
 * @param failure what was thrown; null if a value was returned
 * @param answersAnother whether the value was another call's
 */
record Outcome(
    String id, SoakOperation operation, @Nullable Throwable failure, boolean answersAnother) {
  // Three tries, and one more with another token.
  private static final int MOST_ATTEMPTS = 4;

  /** The name of the kind of outcome, as the report shows it. */
  String kind() {
    if (failure == null) {
      return "success";
    }
    return failure instanceof FeishuException e
        ? e.kind().name()
        : failure.getClass().getSimpleName();
  }

  /** What is wrong about it, given what the server did; null if nothing. */
  @Nullable String contradiction(Ledger ledger, Route route) {
    String problem =
        problem(ledger.effects(id), ledger.attempts(id) - reconnects(ledger.of(id), route));
    return problem == null ? null : problem + ": " + describe(ledger);
  }

  /** How many of its requests OkHttp may have sent again by itself: only what is safe to repeat. */
  private int reconnects(List<Ledger.Entry> requests, Route route) {
    if (operation.creates() || requests.isEmpty()) {
      return 0;
    }
    List<Ledger.Entry> before = requests.subList(0, requests.size() - 1);
    return (int) before.stream().filter(entry -> route.mayLose(entry.fault())).count();
  }

  private @Nullable String problem(long effects, int attempts) {
    if (operation.creates() && effects > 1) {
      return "was carried out " + effects + " times";
    }
    if (attempts > MOST_ATTEMPTS) {
      return "was sent " + attempts + " times";
    }
    if (answersAnother) {
      return "got the answer to another call";
    }
    if (failure == null) {
      return effects == 0 ? "succeeded, and was not carried out" : null;
    }
    if (failure instanceof CancellationException) {
      return null; // The caller wanted to know nothing more.
    }
    if (!(failure instanceof FeishuException e)) {
      return "ended in something else than a FeishuException";
    }
    if (attempts > e.attempts()) {
      return "was sent " + attempts + " times, and tells of " + e.attempts();
    }
    if (!e.operation().equals(operation.operationId())) {
      return "blames " + e.operation();
    }
    if (!kinds(e.httpStatus()).contains(e.kind())) {
      return "tells of HTTP " + e.httpStatus() + " and is " + e.kind();
    }
    boolean denied = e.kind() == Kind.NOT_SENT || e.kind() == Kind.REFUSED;
    return denied && operation.creates() && effects > 0 ? "was carried out all the same" : null;
  }

  /** What may be known after an answer of this status: neither more nor less. */
  private static Set<Kind> kinds(@Nullable Integer status) {
    if (status == null) {
      return EnumSet.of(Kind.NOT_SENT, Kind.OUTCOME_UNKNOWN);
    }
    if (status < 300) {
      // Unknown, if it breaks off.
      return EnumSet.of(Kind.UNDECODABLE, Kind.OUTCOME_UNKNOWN);
    }
    return EnumSet.of(status < 500 && status != 408 ? Kind.REFUSED : Kind.OUTCOME_UNKNOWN);
  }

  private String describe(Ledger ledger) {
    return id
        + " ("
        + operation.operationId()
        + "), "
        + kind()
        + ", at the server "
        + ledger.of(id)
        + (failure == null ? "" : "\n" + failure);
  }
}
