package io.larkfit.codegen.parse.type;

import io.larkfit.codegen.ir.Field;
import io.larkfit.codegen.ir.Rule;
import io.larkfit.codegen.parse.document.ErrorCollector;
import io.larkfit.codegen.parse.document.Node;
import io.larkfit.codegen.parse.shape.Alternatives;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns a choice among lists of required properties into a check over the fields. */
final class ChoiceParser {

  private final ErrorCollector errors;

  ChoiceParser(ErrorCollector errors) {
    this.errors = errors;
  }

  @Nullable Rule parse(Alternatives choice, Map<String, Field> fields) {
    Map<List<String>, String> sets = new LinkedHashMap<>();
    for (Node node : choice.nodes()) {
      List<Field> demanded = demanded(node, fields);
      if (demanded.isEmpty() || node.not() != null) {
        errors.notice(choice.pointer(), "the choice cannot be checked field by field");
        return null;
      }
      sets.put(
          demanded.stream().map(Field::javaName).toList(),
          demanded.stream().map(Field::wireName).collect(Collectors.joining(" and ")));
    }
    String number = choice.exclusive() ? "exactly one" : "at least one";
    String message = number + " of these must be there: " + String.join("; ", sets.values());
    return new Rule.Choice(message, choice.exclusive(), new ArrayList<>(sets.keySet()));
  }

  /** In the model's order; without those that only travel one way, as a model serves both. */
  private static List<Field> demanded(Node node, Map<String, Field> fields) {
    List<String> required = node.schema().getRequired();
    return required == null
        ? List.of()
        : fields.values().stream()
            .filter(field -> required.contains(field.wireName()))
            .filter(field -> !field.readOnly() && !field.writeOnly())
            .toList();
  }
}
