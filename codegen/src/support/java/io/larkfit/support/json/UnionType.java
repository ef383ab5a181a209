package io.larkfit.support.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The kinds of a union. Complete before its first use, and then never changed. */
public final class UnionType<U extends Union<K>, K extends Enum<K>> {
  private final String name;
  private final BiFunction<K, Object, U> create;
  private final boolean exclusive;
  private final @Nullable String discriminator;
  private final Map<K, Schema> schemas = new LinkedHashMap<>();
  private final Map<String, K> kinds = new LinkedHashMap<>();

  private UnionType(
      Class<U> union,
      BiFunction<K, Object, U> create,
      boolean exclusive,
      @Nullable String discriminator) {
    this.name = union.getSimpleName();
    this.create = create;
    this.exclusive = exclusive;
    this.discriminator = discriminator;
    RegisteredTypes.add(union, this::adapter);
  }

  /** A union of which a value that fits two kinds equally well is refused. */
  public static <U extends Union<K>, K extends Enum<K>> UnionType<U, K> oneOf(
      Class<U> union, BiFunction<K, Object, U> create) {
    return new UnionType<>(union, create, true, null);
  }

  /** A union whose values are of the kind that fits best. */
  public static <U extends Union<K>, K extends Enum<K>> UnionType<U, K> anyOf(
      Class<U> union, BiFunction<K, Object, U> create) {
    return new UnionType<>(union, create, false, null);
  }

  /** A union whose objects name their kind in one of their properties. */
  public static <U extends Union<K>, K extends Enum<K>> UnionType<U, K> discriminated(
      Class<U> union, BiFunction<K, Object, U> create, String property) {
    return new UnionType<>(union, create, true, property);
  }

  /** Adds a kind, and what objects call it. */
  public UnionType<U, K> alternative(K kind, Schema schema, String... names) {
    schemas.put(kind, schema);
    for (String each : names) {
      kinds.put(each, kind);
    }
    return this;
  }

  /**
   * Holds a value.
   *
   * @throws InvalidModelException if it is not allowed
   */
  public U of(K kind, Object given) {
    Schema schema = schema(kind);
    Object kept = schema.keep(given);
    List<String> found = new ArrayList<>();
    schema.check(name + "." + kind, kept, found);
    if (kept == null || !found.isEmpty()) {
      throw new InvalidModelException(found);
    }
    return create.apply(kind, kept);
  }

  public JsonAdapter<U> adapter(Moshi moshi) {
    return new UnionAdapter<>(this, moshi);
  }

  U create(K kind, Object kept) {
    return create.apply(kind, kept);
  }

  boolean isExclusive() {
    return exclusive;
  }

  /** The property in which objects name their kind. */
  @Nullable String discriminator() {
    return discriminator;
  }

  String name() {
    return name;
  }

  Schema schema(K kind) {
    return schemas.get(kind);
  }

  Map<K, Schema> schemas() {
    return schemas;
  }

  /** Kinds by what objects call them. */
  Map<String, K> kinds() {
    return kinds;
  }
}
