package io.larkfit.spec.drift;

import io.larkfit.spec.fact.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts the rows of a table into the objects of a schema, by their names: how the page nests them is
 * a guess, and a wrong one would make most of them look gone, and come again elsewhere.
 */
final class Nesting {

  /**
   * A field that is elsewhere than in the spec.
   *
   * @param onPage where the page seems to have it; null if no row is left for it
   * @param inSpec where the spec has it; null if it has no more of that name
   * @param line of the page; 0 if there is none
   */
  record Misplaced(@Nullable String onPage, @Nullable String inSpec, int line) {}

  /** A row, and where the page seems to have it. */
  private record Row(Field field, String path, @Nullable Row parent) {}

  /** A property, and where the spec has it. */
  private record Slot(String name, String path, SchemaView schema) {

    String parent() {
      return path.substring(0, path.lastIndexOf('.'));
    }
  }

  /** What makes a row and a slot the same, the strictest first. */
  private static final List<BiPredicate<Row, Slot>> LIKE =
      List.of(
          (row, slot) -> row.path().equals(slot.path()),
          (row, slot) -> isOfType(row, slot) && haveLikeParents(row, slot),
          Nesting::isOfType,
          (row, slot) -> true);

  private final String root;
  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final Map<String, Slot> slots = new LinkedHashMap<>();
  private final Map<Slot, Row> found = new LinkedHashMap<>();
  private final List<Field> fields;

  private Nesting(List<Field> fields, SchemaView schema, String root) {
    this.root = root;
    collect(fields, root, null);
    collect(schema, root, List.of());
    LIKE.forEach(this::match);
    this.fields = members(root);
  }

  /**
   * Fits fields to a schema.
   *
   * @param root what the paths of both begin with
   */
  static Nesting of(List<Field> fields, SchemaView schema, String root) {
    return new Nesting(fields, schema, root);
  }

  /** All fields of a tree, each before those in it. */
  static List<Field> rows(List<Field> fields) {
    List<Field> rows = new ArrayList<>();
    for (Field field : fields) {
      rows.add(field);
      rows.addAll(rows(field.children()));
    }
    return rows;
  }

  /** The fields as the spec nests them, and in them those that it does not know at all. */
  List<Field> fields() {
    return fields;
  }

  /** The names that the page has, wherever they are. */
  Set<String> names() {
    return rows.values().stream().map(row -> row.field().name()).collect(Collectors.toSet());
  }

  /** What the page seems to have elsewhere, in its order. */
  List<Misplaced> misplaced() {
    Map<Row, Slot> places = new LinkedHashMap<>();
    found.forEach((slot, row) -> places.put(row, slot));
    List<Misplaced> misplaced = new ArrayList<>();
    for (Row row : rows.values()) {
      Slot slot = places.get(row);
      if (isKnown(row) && (slot == null || !slot.path().equals(row.path()))) {
        misplaced.add(
            new Misplaced(row.path(), slot == null ? null : slot.path(), row.field().line()));
      }
    }
    Set<String> names = names();
    slots.values().stream()
        .filter(slot -> names.contains(slot.name()) && !found.containsKey(slot))
        .forEach(slot -> misplaced.add(new Misplaced(null, slot.path(), 0)));
    return misplaced;
  }

  private void collect(List<Field> below, String path, @Nullable Row parent) {
    for (Field field : below) {
      Row row = new Row(field, path + "." + field.name(), parent);
      rows.putIfAbsent(row.path(), row);
      collect(field.children(), row.path(), row);
    }
  }

  /** A schema that is in itself is entered once. */
  private void collect(SchemaView schema, String path, List<String> above) {
    SchemaView object = schema.innermost();
    if (above.contains(object.target())) {
      return;
    }
    List<String> longer = new ArrayList<>(above);
    longer.add(object.target());
    for (String name : object.properties().keySet()) {
      Slot slot = new Slot(name, path + "." + name, object.property(name));
      slots.put(slot.path(), slot);
      collect(slot.schema(), slot.path(), longer);
    }
  }

  private void match(BiPredicate<Row, Slot> like) {
    for (Slot slot : slots.values()) {
      if (!found.containsKey(slot)) {
        rows.values().stream()
            .filter(row -> row.field().name().equals(slot.name()))
            .filter(row -> !found.containsValue(row) && like.test(row, slot))
            .findFirst()
            .ifPresent(row -> found.put(slot, row));
      }
    }
  }

  private static boolean isOfType(Row row, Slot slot) {
    return TypeRule.expected(row.field().type()).equals(FieldRule.type(slot.schema()));
  }

  private static boolean haveLikeParents(Row row, Slot slot) {
    String parent = row.parent() == null ? "" : "." + row.parent().field().name();
    return row.parent() != null && slot.parent().endsWith(parent);
  }

  private boolean isKnown(Row row) {
    return slots.values().stream().anyMatch(slot -> slot.name().equals(row.field().name()));
  }

  /** What belongs below a place of the spec. */
  private List<Field> members(String path) {
    List<Field> members = new ArrayList<>();
    found.forEach(
        (slot, row) -> {
          if (slot.parent().equals(path)) {
            members.add(row.field().with(members(slot.path())));
          }
        });
    rows.values().stream()
        .filter(row -> !isKnown(row) && home(row).equals(path))
        .forEach(row -> members.add(row.field()));
    return members;
  }

  /** Where a row belongs that the spec does not know: where that is to which it seems to belong. */
  private String home(Row row) {
    Row parent = row.parent();
    if (parent == null) {
      return root;
    }
    if (!isKnown(parent)) {
      // Told with the one that it is in.
      return "";
    }
    return found.entrySet().stream()
        .filter(entry -> Objects.equals(entry.getValue(), parent))
        .map(entry -> entry.getKey().path())
        .findFirst()
        .orElse(root);
  }
}
