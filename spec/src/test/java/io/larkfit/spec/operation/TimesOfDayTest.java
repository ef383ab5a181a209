package io.larkfit.spec.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.larkfit.spec.operation.TimesOfDay.Range;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesOfDayTest {

  private static final String MINUTES = "^([01][0-9]|2[0-3]):[0-5][0-9]$";

  @ParameterizedTest
  @CsvSource({
    "'^([01][0-9]|2[0-3]):[0-5][0-9]$', 00:00, 23:59",
    "'^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$', 00:00, 24:00",
    "'^([01][0-9]|2[0-2]):[0-5][0-9]$', 00:00, 22:59",
    "'^12:00$', 12:00, 12:00",
  })
  void whatAPatternAllowsIsARange(String pattern, String least, String most) {
    assertEquals(new Range(least, most), TimesOfDay.range(List.of(pattern)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "^(08|20):[0-5][0-9]$",
        "^24:60$",
        "^24:01$",
        "(",
        "^x$",
        "([01][0-9]|2[0-3]):[0-5][0-9]",
        "^[0-9]{2}:[0-9]{2}$",
        ".*"
      })
  void gapsAndOtherTextsAreNoRange(String pattern) {
    assertNull(TimesOfDay.range(List.of(pattern)));
  }

  @Test
  void severalPatternsAllowWhatAllOfThemDo() {
    assertEquals(new Range("12:00", "12:59"), TimesOfDay.range(List.of(MINUTES, "^12")));
  }
}
