package io.larkfit.support.json;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A value of one of several kinds. */
public abstract class Union<K extends Enum<K>> {
  private final UnionType<?, K> type;
  private final K kind;
  private final Object value;

  protected Union(UnionType<?, K> type, K kind, Object value) {
    this.type = type;
    this.kind = kind;
    this.value = value;
  }

  /** Which of the {@code as…} methods has the value. */
  public final K kind() {
    return kind;
  }

  /** The value, whatever its kind; an enum as its value on the wire. */
  public final Object value() {
    return value;
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  protected final <T> @Nullable T as(K asked) {
    return kind == asked ? (T) type.schema(kind).show(value) : null;
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof Union
        && type == ((Union<?>) other).type
        && kind == ((Union<?>) other).kind
        && value.equals(((Union<?>) other).value);
  }

  @Override
  public final int hashCode() {
    return Objects.hash(kind, value);
  }

  @Override
  public final String toString() {
    return type.name() + "{" + value + "}";
  }
}
