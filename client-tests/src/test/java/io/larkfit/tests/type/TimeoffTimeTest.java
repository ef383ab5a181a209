package io.larkfit.tests.type;

import static io.larkfit.tests.support.Messages.assertSays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import io.larkfit.tests.support.SpecTree;
import io.larkfit.type.TimeoffTime;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("everywhere")
class TimeoffTimeTest {
  private static final JsonAdapter<TimeoffTime> ADAPTER =
      TimeoffTime.jsonAdapter(new Moshi.Builder().build());

  @Test
  void aDateIsSentAsIs() {
    TimeoffTime time = TimeoffTime.of(LocalDate.of(2026, 4, 1));
    assertEquals("2026-04-01", time.toString());
    assertTrue(time.isDate());
    assertNull(time.instant());
  }

  @Test
  void anInstantIsSentInWholeSeconds() {
    TimeoffTime time = TimeoffTime.of(Instant.parse("2026-04-01T05:00:00.999Z"));
    assertEquals("1775019600", time.toString());
    assertFalse(time.isDate());
    assertNull(time.date());
    assertEquals(Instant.parse("2026-04-01T05:00:00Z"), time.instant());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-04-01", "1775019600", "1000000000", "9999999999", "0000-01-01"})
  void whatIsParsedIsSentUnchangedAndAllowedByTheSpec(String text) {
    TimeoffTime time = TimeoffTime.parse(text);
    assertEquals(text, time.toString());
    assertTrue(specPattern().matcher(text).find(), text);
  }

  @Test
  void datesAndInstantsAtTheEdgesAreAllowedByTheSpec() {
    for (TimeoffTime time :
        new TimeoffTime[] {
          TimeoffTime.of(LocalDate.of(0, 1, 1)),
          TimeoffTime.of(LocalDate.of(9999, 12, 31)),
          TimeoffTime.of(Instant.ofEpochSecond(1_000_000_000L)),
          TimeoffTime.of(Instant.ofEpochSecond(9_999_999_999L))
        }) {
      assertTrue(specPattern().matcher(time.toString()).find(), time.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "2026-4-1", "2026-02-30", "1775019600000", "177501960", "noon", "１７７５０１９６００"})
  void whatIsNeitherIsRefused(String text) {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> TimeoffTime.parse(text));
    assertSays(e, "2026-04-01");
  }

  @Test
  void millisecondsMistakenForSecondsAreRefused() {
    Instant mistake = Instant.ofEpochSecond(1_775_019_600_000L);
    assertThrows(IllegalArgumentException.class, () -> TimeoffTime.of(mistake));
    assertThrows(IllegalArgumentException.class, () -> TimeoffTime.of(LocalDate.of(12026, 4, 1)));
  }

  @Test
  void anUnknownFormOfAnAnswerIsKept() throws IOException {
    TimeoffTime time = ADAPTER.fromJson("\"2026-04-01T09:00\"");
    assertEquals("2026-04-01T09:00", time.toString());
    assertNull(time.date());
    assertNull(time.instant());
    assertEquals("\"2026-04-01T09:00\"", ADAPTER.toJson(time));
  }

  @Test
  void anUnknownFormWithHalfACharacterGoesBackOutAsItCame() throws IOException {
    assertEquals("\"\\ud83d\"", ADAPTER.toJson(ADAPTER.fromJson("\"\\ud83d\"")));
  }

  @Test
  void aNumberIsNoTime() {
    assertThrows(JsonDataException.class, () -> ADAPTER.fromJson("1775019600"));
  }

  @Test
  void timesAreEqualByTheirText() {
    assertEquals(TimeoffTime.parse("2026-04-01"), TimeoffTime.of(LocalDate.of(2026, 4, 1)));
    assertEquals(
        TimeoffTime.parse("1775019600").hashCode(),
        TimeoffTime.of(Instant.ofEpochSecond(1775019600L)).hashCode());
    assertNotEquals(TimeoffTime.parse("2026-04-01"), TimeoffTime.parse("1775019600"));
  }

  private static Pattern specPattern() {
    return Pattern.compile(SpecTree.schema("TimeoffTime").required("pattern").asText());
  }
}
