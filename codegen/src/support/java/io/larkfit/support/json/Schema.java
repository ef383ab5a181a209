package io.larkfit.support.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a value must be, and how it is kept, read and written. Immutable. */
public final class Schema {
  public static final Schema BOOLEAN =
      ScalarShape.of(JsonReader.Token.BOOLEAN, 0, JsonReader::nextBoolean, JsonWriter::value);

  public static final Schema INT32 =
      ScalarShape.of(JsonReader.Token.NUMBER, 1, JsonReader::nextInt, JsonWriter::value);

  public static final Schema INT64 =
      ScalarShape.of(JsonReader.Token.NUMBER, 1, JsonReader::nextLong, JsonWriter::value);

  public static final Schema STRING =
      ScalarShape.of(JsonReader.Token.STRING, 0, JsonReader::nextString, JsonWriter::value);

  private final Shape shape;
  private final boolean nullable;
  private final List<Check> checks;

  Schema(Shape shape) {
    this(shape, false, Collections.emptyList());
  }

  private Schema(Shape shape, boolean nullable, List<Check> checks) {
    this.shape = shape;
    this.nullable = nullable;
    this.checks = checks;
  }

  /** A model, a union or a hand-written class. */
  public static Schema of(Class<?> type) {
    return new Schema(new ObjectShape(type));
  }

  public static Schema list(Schema items) {
    return new Schema(new ListShape(items));
  }

  public static Schema map(Schema values) {
    return new Schema(new MapShape(values));
  }

  public Schema nullable() {
    return new Schema(shape, true, checks);
  }

  public Schema with(Check... checks) {
    return new Schema(shape, nullable, Arrays.asList(checks));
  }

  boolean isNullable() {
    return nullable;
  }

  Shape shape() {
    return shape;
  }

  @Nullable Object keep(@Nullable Object given) {
    return given == null ? null : shape.keep(given);
  }

  @Nullable Object keepRaw(@Nullable Object given) {
    return given == null ? null : shape.keepRaw(given);
  }

  @Nullable Object show(@Nullable Object kept) {
    return kept == null || kept == Special.NULL ? null : shape.show(kept);
  }

  /** Reads and writes what is kept. */
  @SuppressWarnings("unchecked")
  JsonAdapter<Object> adapter(Moshi moshi) {
    JsonAdapter<Object> adapter = (JsonAdapter<Object>) shape.adapter(moshi);
    return nullable ? new NullableAdapter<>(adapter) : adapter;
  }

  /** Says what is wrong with a value; never quotes it, for it may be a secret. */
  void check(String path, @Nullable Object kept, List<String> found) {
    if (kept == null || kept == Special.NULL) {
      if (!nullable) {
        found.add(path + ": is required");
      }
    } else if (kept == Special.UNRECOGNIZED) {
      found.add(path + ": UNRECOGNIZED stands for no value; give the raw value instead");
    } else {
      for (Check check : checks) {
        if (!check.passes(shape, kept)) {
          found.add(path + ": " + check);
        }
      }
      shape.checkInside(path, kept, found);
    }
  }
}
