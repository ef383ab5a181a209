package io.larkfit.support.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Types;
import java.io.IOException;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import okio.Okio;
import okio.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no server should send costs neither minutes nor a failure that is not documented. */
@Timeout(10)
class HostileInputTest {
  private static final JsonAdapter<Object> ANY = AnyShape.ANY.adapter(Json.moshi());
  private static final JsonAdapter<Object> DECIMAL = Formats.DECIMAL.adapter(Json.moshi());

  @Test
  void aNumberOfMillionsOfDigitsIsRefusedAtOnce() {
    String number = "9".repeat(5_000_000);
    for (JsonAdapter<?> adapter :
        List.of(Json.adapter(Integer.class), Json.adapter(Long.class), ANY, DECIMAL)) {
      JsonDataException e =
          assertThrows(JsonDataException.class, () -> adapter.fromJson("[" + number + "]"));
      assertEquals("", e.getMessage().replaceAll("(?s).{0,200}", ""));
    }
  }

  @Test
  void anExponentPastAllNumbersIsRefusedWithItsPlace() {
    for (JsonAdapter<?> adapter : List.of(Json.adapter(Long.class), ANY, DECIMAL)) {
      JsonDataException e =
          assertThrows(JsonDataException.class, () -> adapter.fromJson("1e99999999999"));
      assertEquals("1e99999999999 at path $", e.getMessage().split(" but was ")[1]);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "1e400", "9223372036854775808", "1e-3"})
  void aNumberThatIsNotWholeOrDoesNotFitIsRefused(String number) {
    JsonAdapter<List<Long>> adapter = Json.adapter(listOf(Long.class));
    JsonDataException e =
        assertThrows(JsonDataException.class, () -> adapter.fromJson("[7," + number + "]"));
    assertEquals("Expected a long but was " + number + " at path $[1]", e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "7.0", "70e-1", "0.7e1"})
  void aWholeNumberMayBeWrittenWithAFractionOrAnExponent(String number) throws IOException {
    assertEquals(7, Json.adapter(Integer.class).fromJson(number));
    assertEquals(7L, Json.adapter(Long.class).fromJson(number));
  }

  @Test
  void anIntEndsWhereIntsEnd() throws IOException {
    JsonAdapter<Integer> adapter = Json.adapter(Integer.class);
    assertEquals(Integer.MIN_VALUE, adapter.fromJson("-2147483648"));
    assertThrows(JsonDataException.class, () -> adapter.fromJson("-2147483649"));
    assertThrows(JsonDataException.class, () -> adapter.fromJson("2147483648"));
  }

  @Test
  void anyNumberKeepsItsDigits() throws IOException {
    assertEquals(9007199254740993L, ANY.fromJson("9007199254740993"));
    assertEquals(new BigDecimal("1.10"), ANY.fromJson("1.10"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e0", "-0", "0.1e1", "1e2", "9223372036854775808", "0e5", "10e-1"})
  void anyNumberIsEqualToWhatIsReadOfItsOwnJson(String json) throws IOException {
    Object number = ANY.fromJson(json);
    assertEquals(number, ANY.fromJson(ANY.toJson(number)));
  }

  @Test
  void blanksInAUnionAreSkippedAtOnce() throws IOException {
    Source json = new Buffer().writeUtf8("{" + " ".repeat(20_000_000) + "}");
    // As it comes from a connection: in a long Buffer, Moshi itself would walk for minutes.
    AnyOrText read = AnyOrText.TYPE.adapter(Json.moshi()).fromJson(Okio.buffer(json));
    assertEquals(Map.of(), read.value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"cut \\ud83d\"", "\"\\ude00\\ud83d\\\\ \\u0001\"", "[\"\\ud83dx\"]"})
  void halfASurrogatePairGoesBackOutAsItCame(String json) throws IOException {
    Object value = ANY.fromJson(json);
    assertEquals(json.replace("\\\\", "\\u005c"), ANY.toJson(value).replace("\\\\", "\\u005c"));
    assertEquals(value, ANY.fromJson(ANY.toJson(value)));
  }

  @Test
  void halfASurrogatePairInANameOfAMapIsRefused() {
    JsonAdapter<Map<String, String>> adapter =
        Json.adapter(Types.newParameterizedType(Map.class, String.class, String.class));
    assertThrows(JsonDataException.class, () -> adapter.fromJson("{\"\\ud83d\":\"\"}"));
  }

  private static Type listOf(Type item) {
    return Types.newParameterizedType(List.class, item);
  }

  private static final class AnyOrText extends Union<AnyOrText.Kind> {
    enum Kind {
      ANY,
      TEXT
    }

    static final UnionType<AnyOrText, Kind> TYPE =
        UnionType.anyOf(AnyOrText.class, AnyOrText::new)
            .alternative(Kind.ANY, AnyShape.ANY)
            .alternative(Kind.TEXT, Schema.STRING);

    private AnyOrText(Kind kind, Object value) {
      super(TYPE, kind, value);
    }
  }
}
