package io.larkfit.support.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the properties of a model one by one, in any order. Not safe for use by many threads. */
public abstract class ModelBuilder<M extends Model, B> {
  private final Values values;

  protected ModelBuilder(Values values) {
    this.values = values;
  }

  @SuppressWarnings("unchecked")
  protected final B set(int field, @Nullable Object given) {
    values.kept[field] = values.type.orNull(field, values.type.schema(field).keep(given));
    return (B) this;
  }

  @SuppressWarnings("unchecked")
  protected final B setRaw(int field, @Nullable Object given) {
    values.kept[field] = values.type.orNull(field, values.type.schema(field).keepRaw(given));
    return (B) this;
  }

  /**
   * Makes the model.
   *
   * @throws InvalidModelException if anything is missing or not allowed, naming all of it
   */
  @SuppressWarnings("unchecked")
  public final M build() {
    Values copy = values.copy();
    List<String> found = new ArrayList<>();
    copy.type.check(copy.kept, found);
    if (!found.isEmpty()) {
      throw new InvalidModelException(found);
    }
    return (M) copy.type.create(copy.kept);
  }
}
