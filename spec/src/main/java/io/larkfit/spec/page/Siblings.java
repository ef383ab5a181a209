package io.larkfit.spec.page;

import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.Remark;
import io.larkfit.spec.fact.Remark.Check;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds fields that a table has twice in one object. */
final class Siblings {

  private final List<Remark> remarks;

  Siblings(List<Remark> remarks) {
    this.remarks = remarks;
  }

  void check(List<Field> fields) {
    Set<String> names = new HashSet<>();
    for (Field field : fields) {
      if (!names.add(field.name())) {
        remarks.add(
            new Remark(
                Check.REPEATED_FIELD,
                "'%s' stands twice in one object.".formatted(field.name()),
                field.line()));
      }
      check(field.children());
    }
  }
}
