package io.larkfit.spec.page;

import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.FieldType;
import io.larkfit.spec.fact.FieldType.Kind;
import io.larkfit.spec.fact.Remark;
import io.larkfit.spec.fact.Remark.Check;
import io.larkfit.spec.tree.Shape;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Holds a table against the page's own example. */
final class Consistency {

  private final List<Remark> remarks;
  private final int exampleLine;

  Consistency(List<Remark> remarks, int exampleLine) {
    this.remarks = remarks;
    this.exampleLine = exampleLine;
  }

  void check(List<Field> fields, Shape shape) {
    Set<String> names = new HashSet<>();
    for (Field field : fields) {
      names.add(field.name());
      Shape shown = shape.members().get(field.name());
      if (shown == null) {
        remarks.add(
            new Remark(
                Check.EXAMPLE_LACKS_FIELD,
                "The example has no '%s'.".formatted(field.name()),
                field.line()));
      } else {
        compare(field, shown);
      }
    }
    for (String name : shape.members().keySet()) {
      if (!names.contains(name)) {
        remarks.add(
            new Remark(
                Check.TABLE_LACKS_FIELD,
                "The example has '%s', which no table describes.".formatted(name),
                exampleLine));
      }
    }
  }

  private void compare(Field field, Shape shown) {
    if (!fits(field.type(), shown)) {
      remarks.add(
          new Remark(
              Check.EXAMPLE_TYPE,
              "The example of '%s' is no %s.".formatted(field.name(), field.type().text()),
              field.line()));
    }
    shown.scalars().forEach(value -> new ValueRules(remarks).check(field, value));
    boolean map = field.type().text().toLowerCase(Locale.ROOT).startsWith("map<");
    if (!shown.members().isEmpty() && field.type().isContainer() && !map) {
      if (!field.children().isEmpty()) {
        check(field.children(), shown);
      } else if (field.type().kind() == Kind.NAMED) {
        remarks.add(
            new Remark(
                Check.TABLE_LACKS_FIELD,
                "The example of '%s' has members, which no table describes."
                    .formatted(field.name()),
                field.line()));
      }
    }
  }

  private static boolean fits(FieldType type, Shape shown) {
    if (!shown.isSeen()) {
      return true;
    }
    boolean lists = type.kind() == Kind.ANONYMOUS || type.isList() == shown.isList();
    boolean value =
        switch (type.kind()) {
          case STRING -> !shown.isObject() && !shown.hasNumbers() && !shown.hasFlags();
          case INTEGER, NUMBER -> !shown.isObject() && !shown.hasTexts() && !shown.hasFlags();
          case BOOLEAN -> !shown.isObject() && !shown.hasTexts() && !shown.hasNumbers();
          case NAMED, MAP -> !shown.hasScalars();
          case ANONYMOUS, FILE, MISSING -> true;
        };
    return lists && value;
  }
}
