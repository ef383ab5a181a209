package io.larkfit.support.json;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import okio.ByteString;

/** Scalars of the less common formats. */
public final class Formats {
  public static final Schema FLOAT = ScalarShape.of(JsonReader.Token.NUMBER, 0, Formats::nextFloat);

  public static final Schema DOUBLE =
      ScalarShape.of(JsonReader.Token.NUMBER, 0, JsonReader::nextDouble);

  public static final Schema DECIMAL =
      ScalarShape.of(JsonReader.Token.NUMBER, 0, Numbers::nextDecimal);

  public static final Schema DATE =
      ScalarShape.parsed("a date such as 2024-05-31", LocalDate::parse, LocalDate::toString);

  public static final Schema DATE_TIME =
      ScalarShape.parsed(
          "a date-time such as 2024-05-31T08:00:00Z",
          OffsetDateTime::parse,
          DateTimeFormatter.ISO_OFFSET_DATE_TIME::format);

  public static final Schema UUID =
      ScalarShape.parsed(
          "a UUID",
          text -> text.length() == 36 ? java.util.UUID.fromString(text) : null,
          java.util.UUID::toString);

  public static final Schema URI =
      ScalarShape.parsed("a URI", java.net.URI::create, java.net.URI::toString);

  public static final Schema BYTES =
      ScalarShape.parsed("base64", ByteString::decodeBase64, ByteString::base64);

  /** Nullable wherever it is used, so there is nothing else to read. */
  public static final Schema NULL = ScalarShape.of(JsonReader.Token.NULL, 0, JsonReader::nextNull);

  private Formats() {}

  private static float nextFloat(JsonReader reader) throws IOException {
    float value = (float) reader.nextDouble();
    if (Float.isInfinite(value)) {
      throw new JsonDataException("Expected a float at path " + reader.getPath());
    }
    return value;
  }
}
