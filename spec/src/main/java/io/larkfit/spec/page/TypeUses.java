package io.larkfit.spec.page;

import io.larkfit.spec.fact.Body;
import io.larkfit.spec.fact.Field;
import io.larkfit.spec.tree.Row;
import io.larkfit.spec.tree.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where a body has objects. */
final class TypeUses {

  private TypeUses() {}

  /** In order; nothing of a body that is not sure itself. */
  static List<TypeUse> of(Body body) {
    List<TypeUse> uses = new ArrayList<>();
    if (body.structure().isCertain()) {
      collect(body.fields(), uses);
    }
    return uses;
  }

  private static void collect(List<Field> fields, List<TypeUse> uses) {
    for (Field field : fields) {
      Row row = new Row(field.name(), field.type(), "", Set.of());
      TypeUse use = TypeUse.of(row, field.children().stream().map(Field::name).toList());
      if (use != null) {
        uses.add(use);
      }
      collect(field.children(), uses);
    }
  }
}
