package io.larkfit.spec.release;

import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The constants of a generated enum, by the values that they stand for. */
record EnumConstants(Map<String, String> names) {

  static EnumConstants of(Schema<?> schema) {
    List<String> names = Extensions.texts(schema.getExtensions(), "x-enum-varnames");
    Map<String, String> byValue = new LinkedHashMap<>();
    if (schema.getEnum() != null && schema.getEnum().size() == names.size()) {
      for (int i = 0; i < names.size(); i++) {
        byValue.put(LocalDays.text(schema.getEnum().get(i)), names.get(i));
      }
    }
    return new EnumConstants(byValue);
  }

  /** A value with the name of its constant, if the document gives one. */
  String describe(Object value) {
    String text = LocalDays.text(value);
    String name = names.get(text);
    return name == null ? "`" + text + "`" : "`" + text + "` (`" + name + "`)";
  }
}
