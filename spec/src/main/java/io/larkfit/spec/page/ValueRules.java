package io.larkfit.spec.page;

import io.larkfit.spec.fact.EnumValue;
import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.FieldType.Kind;
import io.larkfit.spec.fact.Located;
import io.larkfit.spec.fact.Remark;
import io.larkfit.spec.fact.Remark.Check;
import io.larkfit.spec.fact.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Holds the examples of a field against the rules of its own row. */
final class ValueRules {

  private final List<Remark> remarks;

  ValueRules(List<Remark> remarks) {
    this.remarks = remarks;
  }

  /** Checks the examples that rows give for themselves. */
  void check(List<Field> fields) {
    for (Field field : fields) {
      Located<String> example = field.details().example();
      if (example != null && !field.type().isList()) {
        check(field, example.value());
      }
      check(field.children());
    }
  }

  /** Checks an example of a field. */
  void check(Field field, String value) {
    if (!field.type().isContainer() && !value.isEmpty() && !isAllowed(field, value)) {
      remarks.add(
          new Remark(
              Check.EXAMPLE_BREAKS_RULE,
              "The example '%s' of '%s' is not what its row allows.".formatted(value, field.name()),
              field.line()));
    }
  }

  private static boolean isAllowed(Field field, String value) {
    List<EnumValue> values = field.details().values();
    return (values.isEmpty() || values.stream().anyMatch(known -> known.value().equals(value)))
        && field.details().rules().stream().allMatch(rule -> obeys(field, value, rule));
  }

  private static boolean obeys(Field field, String value, Rule rule) {
    return switch (rule.kind()) {
      case ITEMS -> true;
      case LENGTH -> isBetween(BigDecimal.valueOf(value.codePointCount(0, value.length())), rule);
      case RANGE -> {
        boolean number = field.type().kind() == Kind.INTEGER || field.type().kind() == Kind.NUMBER;
        yield !number || !isNumber(value) || isBetween(new BigDecimal(value), rule);
      }
      case TIME ->
          !isTime(value)
              || rule.least() == null
              || rule.most() == null
              || value.compareTo(rule.least()) >= 0 && value.compareTo(rule.most()) <= 0;
      case PATTERN -> matches(value, rule);
    };
  }

  private static boolean isBetween(BigDecimal number, Rule rule) {
    return (rule.least() == null || number.compareTo(new BigDecimal(rule.least())) >= 0)
        && (rule.most() == null || number.compareTo(new BigDecimal(rule.most())) <= 0);
  }

  private static boolean isNumber(String value) {
    return value.length() < 40 && value.matches("-?\\d+(\\.\\d+)?");
  }

  private static boolean isTime(String value) {
    return value.matches("\\d{2}:\\d{2}");
  }

  private static boolean matches(String value, Rule rule) {
    try {
      return rule.pattern() == null
          || Pattern.compile(rule.pattern()).matcher(new Patience(value)).find();
    } catch (PatternSyntaxException | Patience.Lost e) {
      return true;
    }
  }
}
