package io.larkfit.type;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.larkfit.json.Json;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a time off starts or ends: a date, for time off of whole days, or a moment in whole seconds,
 * for time off of hours. Both ends of one time off are of the same kind.
 *
 * <p>On the wire it is a string: {@code 2026-04-01}, or seconds since 1970-01-01T00:00Z in ten
 * digits, such as {@code 1775019600}. A text of another form that the platform answers is kept as
 * it is: {@link #date()} and {@link #instant()} are then both null, and {@link #toString()} gives
 * it.
 *
 * <p>Immutable; equal if the text is.
 */
public final class TimeoffTime {
  private static final long FIRST_OF_TEN_DIGITS = 1_000_000_000L;
  private static final long LAST_OF_TEN_DIGITS = 9_999_999_999L;
  private static final int DATE_LENGTH = "2026-04-01".length();
  private static final int MOMENT_LENGTH = "1775019600".length();

  private final String text;
  private final @Nullable LocalDate date;
  private final @Nullable Instant instant;

  private TimeoffTime(String text, @Nullable LocalDate date, @Nullable Instant instant) {
    this.text = text;
    this.date = date;
    this.instant = instant;
  }

  /**
   * A whole day.
   *
   * @param date of the years 0 to 9999
   * @return the whole day
   * @throws IllegalArgumentException if the date is of another year
   */
  public static TimeoffTime of(LocalDate date) {
    String text = date.toString();
    if (text.length() != DATE_LENGTH) {
      throw new IllegalArgumentException("The year of " + text + " does not have four digits");
    }
    return new TimeoffTime(text, date, null);
  }

  /**
   * A moment. Fractions of its second are dropped.
   *
   * @param instant from 2001-09-09T01:46:40Z to 2286-11-20T17:46:39Z, which have ten digits
   * @return the moment, to the second
   * @throws IllegalArgumentException if the moment is outside that range
   */
  public static TimeoffTime of(Instant instant) {
    long seconds = instant.getEpochSecond();
    if (seconds < FIRST_OF_TEN_DIGITS || seconds > LAST_OF_TEN_DIGITS) {
      throw new IllegalArgumentException(
          instant + " does not have ten digits in epoch seconds; was it made from milliseconds?");
    }
    return new TimeoffTime(Long.toString(seconds), null, Instant.ofEpochSecond(seconds));
  }

  /**
   * Reads the wire text.
   *
   * @param text such as {@code 2026-04-01} or {@code 1775019600}
   * @return the date or the moment
   * @throws IllegalArgumentException if it is neither a date that exists nor ten digits
   */
  public static TimeoffTime parse(String text) {
    TimeoffTime time = read(text);
    if (time.date == null && time.instant == null) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is neither a date such as 2026-04-01 nor epoch seconds in ten digits");
    }
    return time;
  }

  private static TimeoffTime read(String text) {
    if (text.length() == MOMENT_LENGTH && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return new TimeoffTime(text, null, Instant.ofEpochSecond(Long.parseLong(text)));
    }
    if (text.length() == DATE_LENGTH) {
      try {
        return new TimeoffTime(text, LocalDate.parse(text), null);
      } catch (DateTimeException e) {
        // Kept as it is.
      }
    }
    return new TimeoffTime(text, null, null);
  }

  /** {@return whether this is a whole day} */
  public boolean isDate() {
    return date != null;
  }

  /** {@return the day; null if this is a moment} */
  public @Nullable LocalDate date() {
    return date;
  }

  /** {@return the moment, in whole seconds; null if this is a whole day} */
  public @Nullable Instant instant() {
    return instant;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TimeoffTime && ((TimeoffTime) other).text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** {@return the wire text} */
  @Override
  public String toString() {
    return text;
  }

  /**
   * The adapter that generated models use.
   *
   * @param moshi not needed; part of the contract of mapped types
   * @return an adapter that keeps what it cannot read
   */
  public static JsonAdapter<TimeoffTime> jsonAdapter(Moshi moshi) {
    return new Adapter();
  }

  private static final class Adapter extends JsonAdapter<TimeoffTime> {
    // Unlike the writer itself, it writes half a surrogate pair as it came.
    private static final JsonAdapter<String> TEXT = Json.adapter(String.class);

    @Override
    public @Nullable TimeoffTime fromJson(JsonReader reader) throws IOException {
      String text = TEXT.fromJson(reader);
      return text == null ? null : read(text);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable TimeoffTime time) throws IOException {
      TEXT.toJson(writer, time == null ? null : time.text);
    }
  }
}
