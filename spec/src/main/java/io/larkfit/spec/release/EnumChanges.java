package io.larkfit.spec.release;

import io.larkfit.spec.release.Place.Spot;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.stream.Collectors;
import org.openapitools.openapidiff.core.model.ChangedSchema;
import org.openapitools.openapidiff.core.model.schema.ChangedEnum;

/** Says which values of an enum came and went. */
final class EnumChanges {

  private final Place place;
  private final Changes changes;

  EnumChanges(Place place, Changes changes) {
    this.place = place;
    this.changes = changes;
  }

  void add(ChangedSchema schema, String path) {
    ChangedEnum<?> values = schema.getEnumeration();
    if (values == null || values.isUnchanged()) {
      return;
    }
    Spot spot = place.type(path, Schema::getEnum);
    List<?> before = values.getOldValue() == null ? List.of() : values.getOldValue();
    List<?> after = values.getNewValue() == null ? List.of() : values.getNewValue();
    if (before.isEmpty() || after.isEmpty()) {
      String text = after.isEmpty() ? "is open now, was one of " : "is closed now, one of ";
      String listed = values(after.isEmpty() ? before : after, schema.getNewSchema());
      changes.add(spot.change(Kind.TYPE_CHANGED, "type", text + listed));
      return;
    }
    if (!values.getIncreased().isEmpty()) {
      String text =
          "has "
              + noun(values.getIncreased())
              + values(values.getIncreased(), schema.getNewSchema());
      changes.add(spot.change(Kind.ENUM_VALUE_ADDED, "new values", text));
    }
    if (!values.getMissing().isEmpty()) {
      String text = "has lost " + values(values.getMissing(), schema.getOldSchema());
      changes.add(spot.change(Kind.ENUM_VALUE_REMOVED, "lost values", text));
    }
  }

  private static String noun(List<?> values) {
    return values.size() == 1 ? "the new value " : "the new values ";
  }

  /** Each with the name of its constant, if the document gives one: {@code `4` (`OOLONG`)}. */
  private static String values(List<?> values, Schema<?> schema) {
    return values.stream()
        .map(value -> EnumConstants.of(schema).describe(value))
        .collect(Collectors.joining(", "));
  }
}
