package io.larkfit.spec.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesOfDayTest {

  private static final String MINUTES = "^([01][0-9]|2[0-3]):[0-5][0-9]$";

  @Test
  void patternOfEveryMinuteIsTheWholeDay() {
    assertEquals(TimesOfDay.between("00:00", "23:59"), TimesOfDay.matching(List.of(MINUTES)));
  }

  @ParameterizedTest
  @CsvSource({
    "'^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$', 00:00–24:00",
    "'^([01][0-9]|2[0-2]):[0-5][0-9]$', 00:00–22:59",
    "'^12:00$', 12:00",
    "'^(08|20):[0-5][0-9]$', '08:00–08:59, 20:00–20:59'",
    "'^24:60$', 24:60",
    "'(', nothing",
  })
  void whatAPatternAllowsIsToldInRanges(String pattern, String ranges) {
    assertEquals(ranges, TimesOfDay.matching(List.of(pattern)).toString());
  }

  @Test
  void patternWithoutAnchorsIsToldByWhatItLetsPass() {
    String all = TimesOfDay.matching(List.of("([01][0-9]|2[0-3]):[0-5][0-9]")).toString();

    assertTrue(all.contains("'00:00x'"), all);
    assertTrue(all.contains("'x00:00'"), all);
  }

  @Test
  void severalPatternsAllowWhatAllOfThemDo() {
    assertEquals("12:00–12:59", TimesOfDay.matching(List.of(MINUTES, "^12")).toString());
  }

  @Test
  void fewerTimesAreWithinMore() {
    TimesOfDay some = TimesOfDay.between("08:00", "20:00");
    TimesOfDay all = TimesOfDay.between("00:00", "23:59");

    assertTrue(some.isWithin(all));
    assertFalse(all.isWithin(some));
  }
}
