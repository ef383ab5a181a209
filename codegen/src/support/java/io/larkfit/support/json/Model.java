package io.larkfit.support.json;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An immutable JSON object with typed accessors. Equal to another of its type and content. */
public abstract class Model {
  final Values values;

  protected Model(Values values) {
    this.values = values;
  }

  /** A property, null if it is absent or null. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  protected final <T extends @Nullable Object> T get(int field) {
    return (T) values.type.schema(field).show(values.kept[field]);
  }

  /** A property, with what stands for an absent one. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  protected final <T extends @Nullable Object> T get(int field, Object absent) {
    return has(field) ? get(field) : (T) values.type.schema(field).show(absent);
  }

  /** The wire value of a property, null if it is absent or null. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  protected final <T extends @Nullable Object> T raw(int field) {
    Object kept = values.kept[field];
    return (T) (kept == Placeholder.NULL ? null : kept);
  }

  /** The wire value of a property, with what stands for an absent one. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  protected final <T extends @Nullable Object> T raw(int field, Object absent) {
    return has(field) ? raw(field) : (T) absent;
  }

  /** A list, empty if it is absent or null. */
  protected final <T> List<T> list(int field) {
    List<T> list = get(field);
    return list != null ? list : Collections.emptyList();
  }

  /** A list of wire values, empty if it is absent or null. */
  protected final <T> List<T> rawList(int field) {
    List<T> list = raw(field);
    return list != null ? list : Collections.emptyList();
  }

  /** A map, empty if it is absent or null. */
  protected final <T> Map<String, T> map(int field) {
    Map<String, T> map = get(field);
    return map != null ? map : Collections.emptyMap();
  }

  /** A map of wire values, empty if it is absent or null. */
  protected final <T> Map<String, T> rawMap(int field) {
    Map<String, T> map = raw(field);
    return map != null ? map : Collections.emptyMap();
  }

  /** Whether a property was given, be it null or empty. */
  protected final boolean has(int field) {
    return values.kept[field] != null;
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof Model
        && values.type == ((Model) other).values.type
        && Arrays.equals(values.kept, ((Model) other).values.kept);
  }

  @Override
  public final int hashCode() {
    return Arrays.hashCode(values.kept);
  }

  /** What is there, without secrets. */
  @Override
  public final String toString() {
    return values.type.describe(values.kept);
  }
}
