package io.larkfit.codegen.parse.shape;

import io.larkfit.codegen.parse.document.ErrorCollector;
import io.larkfit.codegen.parse.document.Literals;
import io.larkfit.codegen.parse.document.Node;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Folds one shape into another, as {@code allOf} demands both. Where the two contradict each other,
 * no value could be right: the first holds, which for a property is the latest declaration.
 */
final class ShapeFold {

  private final ErrorCollector errors;

  ShapeFold(ErrorCollector errors) {
    this.errors = errors;
  }

  void into(Shape result, Shape part) {
    result.source = null;
    if (!foldTypes(result, part)) {
      return;
    }
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
    result.conditions.addAll(part.conditions);
    result.furtherUnions.addAll(part.furtherUnions);
    if (result.union != null && part.union != null) {
      result.furtherUnions.add(part.union);
    } else if (part.union != null) {
      result.union = part.union;
    }
  }

  /** False if no value has both types: then the part is left out. */
  private boolean foldTypes(Shape result, Shape part) {
    List<String> partTypes = JsonTypes.said(part);
    List<String> ownTypes = JsonTypes.said(result);
    if (partTypes.isEmpty()) {
      return true;
    }
    if (ownTypes.isEmpty()) {
      result.types.addAll(partTypes);
      return true;
    }
    Set<String> common = JsonTypes.common(ownTypes, partTypes);
    if (common.isEmpty()) {
      contradiction(result, "type", String.join("/", ownTypes), String.join("/", partTypes));
      return false;
    }
    result.types.clear();
    result.types.addAll(common);
    return true;
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
    errors.notice(
        at.pointer,
        "allOf demands " + keyword + " " + a + " and " + b + " at once; " + a + " holds");
  }
}
