package io.larkfit.codegen.parse.type;

import io.larkfit.codegen.parse.shape.JsonTypes;
import io.larkfit.codegen.parse.shape.Shape;
import java.util.ArrayList;
import java.util.List;

/** A schema of several JSON types, seen as one of them. */
final class SingleTypes {

  private SingleTypes() {}

  static Shape of(Shape several, String type) {
    Shape single = several.copy();
    single.source = null;
    single.types.clear();
    single.types.add(type);
    single.nullable = false;
    single.recursive = false;
    keepValues(single, type);
    return single;
  }

  private static void keepValues(Shape shape, String type) {
    List<Object> values = new ArrayList<>();
    List<String> names = new ArrayList<>();
    List<String> docs = new ArrayList<>();
    for (int i = 0; i < shape.values.size(); i++) {
      String own = JsonTypes.ofValue(shape.values.get(i));
      if (own.equals(type) || (own.equals("integer") && type.equals("number"))) {
        values.add(shape.values.get(i));
        addTo(names, shape.valueNames, i);
        addTo(docs, shape.valueDocs, i);
      }
    }
    shape.values = values;
    shape.valueNames = names;
    shape.valueDocs = docs;
  }

  private static void addTo(List<String> kept, List<String> texts, int index) {
    if (!texts.isEmpty()) {
      kept.add(texts.get(index));
    }
  }
}
