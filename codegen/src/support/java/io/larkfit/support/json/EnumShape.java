package io.larkfit.support.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.util.function.Function;

/** An enum, kept as its wire value, so that values from the future survive. */
public final class EnumShape<E extends Enum<E>, R> extends Shape {
  private final Schema raw;
  private final Function<R, E> of;
  private final Function<E, R> value;

  private EnumShape(Schema raw, Function<R, E> of, Function<E, R> value) {
    this.raw = raw;
    this.of = of;
    this.value = value;
  }

  public static <E extends Enum<E>, R> Schema of(
      Schema raw, Function<R, E> of, Function<E, R> value) {
    return new Schema(new EnumShape<>(raw, of, value));
  }

  /** For an enum that stands alone, outside of a model. */
  public static <E extends Enum<E>, R> JsonAdapter<E> adapter(
      Schema raw, Function<R, E> of, Function<E, R> value, Moshi moshi) {
    return new EnumShape<>(raw, of, value).shownAdapter(moshi);
  }

  @Override
  JsonAdapter<?> adapter(Moshi moshi) {
    return raw.adapter(moshi);
  }

  private JsonAdapter<E> shownAdapter(Moshi moshi) {
    JsonAdapter<Object> kept = raw.adapter(moshi);
    return new JsonAdapter<E>() {
      @Override
      public E fromJson(JsonReader reader) throws IOException {
        return show(kept.fromJson(reader));
      }

      @Override
      public void toJson(JsonWriter writer, E constant) throws IOException {
        kept.toJson(writer, value.apply(constant));
      }
    };
  }

  @Override
  @SuppressWarnings("unchecked")
  Object keep(Object given) {
    E constant = (E) given;
    return isUnrecognized(constant) ? Special.UNRECOGNIZED : value.apply(constant);
  }

  @Override
  @SuppressWarnings("unchecked")
  E show(Object kept) {
    return of.apply((R) kept);
  }

  @Override
  int rank() {
    return 2;
  }

  @Override
  boolean knows(Object kept) {
    return !isUnrecognized(show(kept));
  }

  private static boolean isUnrecognized(Enum<?> constant) {
    return constant.name().equals("UNRECOGNIZED");
  }
}
