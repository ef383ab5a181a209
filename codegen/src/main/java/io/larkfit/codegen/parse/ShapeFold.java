package io.larkfit.codegen.parse;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Folds one shape into another, as {@code allOf} demands both; reports what contradicts itself. */
final class ShapeFold {

  private static final String REMEDY =
      "Make the allOf branches agree, or describe the result as one schema.";

  private final ErrorCollector errors;

  ShapeFold(ErrorCollector errors) {
    this.errors = errors;
  }

  void into(Shape result, Shape part) {
    result.source = null;
    foldTypes(result, part);
    foldFormat(result, part);
    foldValues(result, part);
    part.properties.forEach(
        (name, property) -> result.properties.merge(name, property, Node::both));
    result.declaresProperties |= part.declaresProperties;
    result.required.addAll(part.required);
    result.additional = both(result.additional, part.additional);
    result.additionalFlag = bothFlags(result.additionalFlag, part.additionalFlag);
    result.items = both(result.items, part.items);
    result.nots.addAll(part.nots);
    result.constraints = ConstraintMerger.both(result.constraints, part.constraints);
    if (result.union != null && part.union != null) {
      errors.error(
          result.pointer,
          "allOf combines two choices (oneOf or anyOf), which no Java type can be",
          "Write the combinations out as one oneOf.");
    } else if (part.union != null) {
      result.union = part.union;
    }
  }

  private void foldTypes(Shape result, Shape part) {
    List<String> partTypes = JsonTypes.of(part);
    List<String> ownTypes = JsonTypes.of(result);
    if (partTypes.isEmpty()) {
      return;
    }
    if (ownTypes.isEmpty()) {
      result.types.addAll(partTypes);
      return;
    }
    Set<String> common = new LinkedHashSet<>();
    for (String type : ownTypes) {
      if (partTypes.contains(type) || (type.equals("integer") && partTypes.contains("number"))) {
        common.add(type);
      } else if (type.equals("number") && partTypes.contains("integer")) {
        common.add("integer");
      }
    }
    if (common.isEmpty()) {
      contradiction(result, "type", String.join("/", ownTypes), String.join("/", partTypes));
      return;
    }
    result.types.clear();
    result.types.addAll(common);
  }

  private void foldFormat(Shape result, Shape part) {
    if (result.format != null && part.format != null && !result.format.equals(part.format)) {
      contradiction(result, "format", result.format, part.format);
    } else if (result.format == null) {
      result.format = part.format;
    }
  }

  private void foldValues(Shape result, Shape part) {
    if (part.values.isEmpty()) {
      return;
    }
    if (result.values.isEmpty()) {
      result.values = part.values;
      result.valueNames = part.valueNames;
      result.valueDocs = part.valueDocs;
      return;
    }
    Set<Object> allowed =
        part.values.stream().map(Literals::of).collect(Collectors.toCollection(LinkedHashSet::new));
    List<Object> common =
        result.values.stream().filter(value -> allowed.contains(Literals.of(value))).toList();
    if (common.isEmpty()) {
      contradiction(result, "enum", result.values.toString(), part.values.toString());
    } else if (common.size() < result.values.size()) {
      result.values = common;
      result.valueNames = List.of();
      result.valueDocs = List.of();
    }
  }

  private static @Nullable Node both(@Nullable Node a, @Nullable Node b) {
    return a == null || b == null ? (a == null ? b : a) : Node.both(a, b);
  }

  private static @Nullable Boolean bothFlags(@Nullable Boolean a, @Nullable Boolean b) {
    if (Boolean.FALSE.equals(a) || Boolean.FALSE.equals(b)) {
      return false;
    }
    return a == null ? b : a;
  }

  private void contradiction(Shape at, String keyword, String a, String b) {
    errors.error(
        at.pointer, "allOf demands " + keyword + " " + a + " and " + b + " at once", REMEDY);
  }
}
