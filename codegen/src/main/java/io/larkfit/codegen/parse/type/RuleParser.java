package io.larkfit.codegen.parse.type;

import io.larkfit.codegen.ir.Field;
import io.larkfit.codegen.ir.Literal;
import io.larkfit.codegen.ir.Rule;
import io.larkfit.codegen.parse.document.ErrorCollector;
import io.larkfit.codegen.parse.document.Literals;
import io.larkfit.codegen.parse.document.Node;
import io.larkfit.codegen.parse.document.Pointer;
import io.larkfit.codegen.parse.shape.Shape;
import io.larkfit.codegen.parse.shape.Shapes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns {@code not}s of an object into checks over its fields: each required property of the {@code
 * not} is a test, and all tests together are forbidden. What cannot be checked so is left to the
 * server.
 */
final class RuleParser {

  private final Shapes shapes;
  private final ChoiceParser choices;
  private final ErrorCollector errors;

  RuleParser(Shapes shapes, ErrorCollector errors) {
    this.shapes = shapes;
    this.choices = new ChoiceParser(errors);
    this.errors = errors;
  }

  List<Rule> parse(Shape model, List<Field> fields) {
    Map<String, Field> byWireName = new LinkedHashMap<>();
    fields.forEach(field -> byWireName.put(field.wireName(), field));
    return Stream.concat(
            model.nots.stream().map(not -> rule(not, byWireName)),
            model.conditions.stream().map(each -> choices.parse(each, byWireName)))
        .filter(Objects::nonNull)
        .toList();
  }

  private @Nullable Rule rule(Node not, Map<String, Field> fields) {
    Shape shape = shapes.of(not);
    boolean object = shape.types.isEmpty() || shape.types.equals(Set.of("object"));
    boolean plain = shape.union == null && shape.nots.isEmpty() && shape.values.isEmpty();
    if (!object || !plain || shape.additional != null || shape.required.isEmpty()) {
      leaveOut(not.pointer(), "the not cannot be checked field by field");
      return null;
    }
    for (String property : shape.properties.keySet()) {
      if (!shape.required.contains(property)) {
        leaveOut(
            not.pointer().child("properties", property),
            "the not constrains '" + property + "' without requiring it");
        return null;
      }
    }
    List<Rule.Test> tests = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (String property : inModelOrder(shape.required, fields)) {
      Field field = fields.get(property);
      Rule.Test test = field == null ? null : test(field, shape.properties.get(property));
      if (test == null) {
        leaveOut(not.pointer(), "the not cannot be checked on '" + property + "'");
        return null;
      }
      tests.add(test);
      names.add(property);
    }
    return new Rule.Forbidden(message(shape, names), tests);
  }

  /** The parser sorts {@code required}; a message reads better in the order of the model. */
  private static Set<String> inModelOrder(Set<String> required, Map<String, Field> fields) {
    Set<String> ordered = new LinkedHashSet<>(fields.keySet());
    ordered.retainAll(required);
    ordered.addAll(required);
    return ordered;
  }

  private Rule.@Nullable Test test(Field field, @Nullable Node condition) {
    if (condition == null) {
      return new Rule.Test(field.javaName(), null, List.of());
    }
    Shape shape = shapes.of(condition);
    String pattern = shape.constraints.pattern();
    List<Literal> values = shape.values.stream().map(Literals::of).toList();
    shape.constraints = shape.constraints.withoutPattern();
    shape.values = List.of();
    shape.types.clear();
    boolean testable =
        !shape.hasStructureBeyond(Set.of()) && values.stream().noneMatch(Objects::isNull);
    return testable ? new Rule.Test(field.javaName(), pattern, values) : null;
  }

  private static String message(Shape shape, List<String> names) {
    String description = shape.annotations.description();
    return description == null || description.isBlank()
        ? "these may not stand together: " + String.join(", ", names)
        : description.strip();
  }

  private void leaveOut(Pointer pointer, String problem) {
    errors.notice(pointer, problem + "; it is not checked");
  }
}
