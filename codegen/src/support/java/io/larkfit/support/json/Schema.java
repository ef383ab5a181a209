package io.larkfit.support.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a value must be, and how it is kept, read and written. Immutable. */
public class Schema {
  public static final Schema BOOLEAN =
      ScalarShape.of(JsonReader.Token.BOOLEAN, 0, JsonReader::nextBoolean);

  public static final Schema INT32 = ScalarShape.of(JsonReader.Token.NUMBER, 1, Numbers::nextInt);

  public static final Schema INT64 = ScalarShape.of(JsonReader.Token.NUMBER, 1, Numbers::nextLong);

  public static final Schema STRING =
      ScalarShape.of(JsonReader.Token.STRING, 0, JsonReader::nextString);

  private final Shape shape;
  private final boolean nullable;

  Schema(Shape shape) {
    this(shape, false);
  }

  private Schema(Shape shape, boolean nullable) {
    this.shape = shape;
    this.nullable = nullable;
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
    return new Schema(shape, true);
  }

  /** Demands one value. */
  public Schema only(Object value) {
    return new Schema(shape, nullable) {
      @Override
      void checkInside(String path, Object kept, List<String> found) {
        if (!kept.equals(value)) {
          found.add(path + ": must be " + value);
        }
      }
    };
  }

  /** Demands what keywords of JSON Schema say, such as {@code minimum: 1, maximum: 10}. */
  public Schema with(String keywords) {
    return with(keywords, "");
  }

  public Schema with(String keywords, String pattern) {
    Constraints constraints = new Constraints("", keywords, pattern);
    return new Schema(shape, nullable) {
      @Override
      void checkInside(String path, Object kept, List<String> found) {
        boolean text = !(kept instanceof Number || kept instanceof List || kept instanceof Map);
        for (String rule : constraints.brokenBy(text ? shape().text(kept) : kept)) {
          found.add(path + ": must keep to '" + rule + "'");
        }
        super.checkInside(path, kept, found);
      }
    };
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
    return kept == null || kept == Placeholder.NULL ? null : shape.show(kept);
  }

  @Nullable Object read(JsonReader reader, Moshi moshi) throws IOException {
    return nullable && reader.peek() == JsonReader.Token.NULL
        ? reader.nextNull()
        : shape.read(reader, moshi);
  }

  void write(JsonWriter writer, @Nullable Object kept, Moshi moshi) throws IOException {
    if (kept != null && kept != Placeholder.NULL) {
      shape.write(writer, kept, moshi);
      return;
    }
    // The writer would otherwise leave the property out.
    boolean serializeNulls = writer.getSerializeNulls();
    writer.setSerializeNulls(true);
    writer.nullValue();
    writer.setSerializeNulls(serializeNulls);
  }

  /** For a value that stands alone, outside of a model. */
  <T> JsonAdapter<T> adapter(Moshi moshi) {
    return new SchemaAdapter<>(this, moshi);
  }

  /** Says what is wrong with a value. */
  void check(String path, @Nullable Object kept, List<String> found) {
    if (kept == null || kept == Placeholder.NULL) {
      if (!nullable) {
        found.add(path + ": is required");
      }
    } else if (kept == Placeholder.UNRECOGNIZED) {
      found.add(path + ": UNRECOGNIZED stands for no value; give the raw value instead");
    } else {
      checkInside(path, kept, found);
    }
  }

  /** The same for a value that is there; never quotes it, for it may be a secret. */
  void checkInside(String path, Object kept, List<String> found) {
    shape.checkInside(path, kept, found);
  }

  /** Whether a value is allowed, and not one that this version does not know. */
  boolean expects(@Nullable Object kept) {
    List<String> found = new ArrayList<>();
    check("", kept, found);
    return found.isEmpty() && (kept == null || kept == Placeholder.NULL || shape.knows(kept));
  }
}
