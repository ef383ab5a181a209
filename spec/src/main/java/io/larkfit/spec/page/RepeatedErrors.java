package io.larkfit.spec.page;

import io.larkfit.spec.fact.ErrorRow;
import io.larkfit.spec.fact.Remark;
import io.larkfit.spec.fact.Remark.Check;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds codes of errors that a page gives different statuses. */
final class RepeatedErrors {

  private RepeatedErrors() {}

  static List<Remark> check(List<ErrorRow> errors) {
    List<Remark> remarks = new ArrayList<>();
    Map<Long, Integer> statuses = new HashMap<>();
    for (ErrorRow error : errors) {
      if (error.code() != null && error.status() != null) {
        Integer first = statuses.putIfAbsent(error.code(), error.status());
        if (first != null && !first.equals(error.status())) {
          String problem =
              "The error %s comes with status %s, and with %s."
                  .formatted(error.code(), first, error.status());
          remarks.add(new Remark(Check.REPEATED_ERROR, problem, error.line()));
        }
      }
    }
    return remarks;
  }
}
