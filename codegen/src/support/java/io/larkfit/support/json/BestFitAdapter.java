package io.larkfit.support.json;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A union without a mark that tells its kinds apart: all are tried, and the one is taken of which
 * most properties are there and fewest are unknown.
 */
final class BestFitAdapter<U extends Union<K>, K extends Enum<K>> extends UnionAdapter<U, K> {
  private final boolean exclusive;

  BestFitAdapter(UnionType<U, K> type, boolean exclusive, Moshi moshi) {
    super(type, moshi);
    this.exclusive = exclusive;
  }

  @Override
  public U fromJson(JsonReader reader) throws IOException {
    String path = reader.getPath();
    if (reader.peek() == JsonReader.Token.NULL) {
      throw new JsonDataException("Unexpected null at path " + path);
    }
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
    if (rival != null && exclusive) {
      throw new JsonDataException(
          "Ambiguous at path " + path + ": " + best.kind + " or " + rival.kind);
    }
    reader.skipValue();
    Fit.add(reader, best.fit.known, best.fit.unknown);
    return type.create(best.kind, best.value);
  }

  private Match<K> match(JsonReader reader, K kind, Schema schema) throws IOException {
    Fit fit = new Fit();
    reader.setTag(Fit.class, fit);
    Object value = read(reader, kind);
    List<String> found = new ArrayList<>();
    schema.check("", value, found);
    boolean expected = found.isEmpty() && schema.shape().knows(value);
    return new Match<>(kind, value, expected ? schema.shape().rank() : Integer.MIN_VALUE, fit);
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
      if (rank != other.rank) {
        return Integer.compare(rank, other.rank);
      }
      return fit.known != other.fit.known
          ? Integer.compare(fit.known, other.fit.known)
          : Integer.compare(other.fit.unknown, fit.unknown);
    }
  }
}
