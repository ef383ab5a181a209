package io.larkfit.call;

import io.larkfit.DocumentedError;
import io.larkfit.FeishuException.Kind;
import org.jspecify.annotations.Nullable;

/** What an answer that is no success tells of what became of the call. */
final class Outcome {
  private Outcome() {}

  /** Of a whole answer, by its status, and by what is documented of its code, if it has one. */
  static Kind of(int status, @Nullable DocumentedError documented) {
    if (documented == null || documented.kind().isEmpty()) {
      return status >= 500 || status == 408 ? Kind.OUTCOME_UNKNOWN : Kind.REFUSED;
    }
    return documented.kind().equals("internal") ? Kind.OUTCOME_UNKNOWN : Kind.REFUSED;
  }

  /** Of an answer whose body did not come: a status of success may be that of a failure, too. */
  static Kind ofStatus(int status) {
    return status < 300 ? Kind.OUTCOME_UNKNOWN : of(status, null);
  }
}
