package io.larkfit.support.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.util.Map;
import okio.BufferedSource;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes unions. An object may name its kind; for all else, every kind is tried, and the
 * one is taken of which fewest values are strange, most properties are there and fewest are
 * unknown.
 */
final class UnionAdapter<U extends Union<K>, K extends Enum<K>> extends JsonAdapter<U> {
  private final UnionType<U, K> type;
  private final Moshi moshi;

  UnionAdapter(UnionType<U, K> type, Moshi moshi) {
    this.type = type;
    this.moshi = moshi;
  }

  @Override
  public void toJson(JsonWriter writer, U union) throws IOException {
    type.schema(union.kind()).write(writer, union.value(), moshi);
  }

  @Override
  public U fromJson(JsonReader reader) throws IOException {
    if (reader.peek() == JsonReader.Token.NULL) {
      throw new JsonDataException("Unexpected null at path " + reader.getPath());
    }
    String name = type.discriminator() == null ? null : name(reader, type.discriminator());
    if (name == null) {
      return bestFit(reader);
    }
    K kind = type.kinds().get(name);
    if (kind == null) {
      String problem = "Unknown " + type.discriminator() + " '" + name + "'";
      String known = String.join(", ", type.kinds().keySet());
      throw new JsonDataException(problem + " at path " + reader.getPath() + "; known: " + known);
    }
    return type.create(kind, read(reader, kind));
  }

  private static @Nullable String name(JsonReader reader, String property) throws IOException {
    try (JsonReader peek = reader.peekJson()) {
      peek.beginObject();
      while (peek.hasNext()) {
        if (peek.nextName().equals(property)) {
          return peek.nextString();
        }
        peek.skipValue();
      }
      return null;
    }
  }

  private U bestFit(JsonReader reader) throws IOException {
    String path = reader.getPath();
    Match<K> best = null;
    Match<K> rival = null;
    StringBuilder problems = new StringBuilder();
    for (Map.Entry<K, Schema> alternative : type.schemas().entrySet()) {
      try (JsonReader peek = reader.peekJson()) {
        Match<K> match = match(peek, alternative.getKey(), alternative.getValue());
        int order = best == null ? 1 : match.compareTo(best);
        if (order >= 0) {
          rival = order == 0 ? match : null;
          best = order > 0 ? match : best;
        }
      } catch (JsonDataException e) {
        problems.append("; ").append(e.getMessage());
      }
    }
    if (best == null) {
      throw new JsonDataException("Nothing fits at path " + path + problems);
    }
    if (rival != null && type.isExclusive()) {
      throw new JsonDataException(
          "Ambiguous at path " + path + ": " + best.kind + " or " + rival.kind);
    }
    skip(reader);
    Fit outer = reader.tag(Fit.class);
    if (outer != null) {
      outer.add(best.fit);
    }
    return type.create(best.kind, best.value);
  }

  /** Moshi's own skipping walks through all that was peeked at, for each blank in it. */
  private static void skip(JsonReader reader) throws IOException {
    try (BufferedSource value = reader.nextSource()) {
      value.readAll(Okio.blackhole());
    }
  }

  private Match<K> match(JsonReader reader, K kind, Schema schema) throws IOException {
    Fit fit = new Fit();
    reader.setTag(Fit.class, fit);
    Object value = read(reader, kind);
    int rank = schema.expects(value) ? schema.shape().rank() : Integer.MIN_VALUE;
    return new Match<>(kind, value, rank, fit);
  }

  private Object read(JsonReader reader, K kind) throws IOException {
    Object value = type.schema(kind).read(reader, moshi);
    if (value == null) {
      throw new JsonDataException("Unexpected null at path " + reader.getPath());
    }
    return value;
  }

  private static final class Match<K> implements Comparable<Match<K>> {
    final K kind;
    final Object value;
    final int rank;
    final Fit fit;

    Match(K kind, Object value, int rank, Fit fit) {
      this.kind = kind;
      this.value = value;
      this.rank = rank;
      this.fit = fit;
    }

    @Override
    public int compareTo(Match<K> other) {
      return rank != other.rank ? Integer.compare(rank, other.rank) : fit.compareTo(other.fit);
    }
  }
}
