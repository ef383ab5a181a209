package io.larkfit.support.json;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An enum, kept as its wire value, so that values from the future survive. */
public final class EnumShape<E extends Enum<E>, R> extends Shape {
  private final Shape raw;
  private final Function<R, E> of;
  private final Function<E, R> value;

  private EnumShape(Shape raw, Function<R, E> of, Function<E, R> value) {
    this.raw = raw;
    this.of = of;
    this.value = value;
  }

  public static <E extends Enum<E>, R> Schema of(
      Schema raw, Function<R, E> of, Function<E, R> value) {
    return new Schema(new EnumShape<>(raw.shape(), of, value));
  }

  /** The wire value of a constant that has one. */
  public static <T> T known(Enum<?> constant, @Nullable T value) {
    if (value == null) {
      throw new IllegalStateException(
          constant + " has no value on the wire: ask its owner for the raw one");
    }
    return value;
  }

  @Override
  Object read(JsonReader reader, Moshi moshi) throws IOException {
    return raw.read(reader, moshi);
  }

  @Override
  void write(JsonWriter writer, Object kept, Moshi moshi) throws IOException {
    if (kept == Placeholder.UNRECOGNIZED) {
      throw new IllegalArgumentException("UNRECOGNIZED stands for no value");
    }
    raw.write(writer, kept, moshi);
  }

  @Override
  @SuppressWarnings("unchecked")
  Object keep(Object given) {
    E constant = (E) given;
    return isUnrecognized(constant) ? Placeholder.UNRECOGNIZED : value.apply(constant);
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
