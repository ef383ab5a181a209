package io.larkfit.spec.tree;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is known of one row's value. */
final class Shapes {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Shapes() {}

  /**
   * What the example of the whole shows, or else the row's own one.
   *
   * @param shape from the example of the whole; null if it lacks the field
   * @param own from the row's example; null if it shows no members
   */
  static @Nullable Shape of(Row row, @Nullable Shape shape, @Nullable Shape own) {
    if (shape != null && !shape.members().isEmpty()) {
      boolean map = row.type().text().toLowerCase(Locale.ROOT).startsWith("map<");
      return map ? shape.values() : shape;
    }
    return own == null ? shape : own;
  }

  /** What the row's own example shows; null if nothing of its members. */
  static @Nullable Shape own(Row row) {
    String text = row.example();
    if (!row.type().isContainer() || !text.startsWith("{") && !text.startsWith("[")) {
      return null;
    }
    try {
      Shape shape = new Shape();
      shape.add(JSON.readTree(text));
      return shape.members().isEmpty() ? null : shape;
    } catch (JsonProcessingException e) {
      return null;
    }
  }
}
