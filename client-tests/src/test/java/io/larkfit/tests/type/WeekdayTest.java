package io.larkfit.tests.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.larkfit.type.Weekday;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WeekdayTest {

  @ParameterizedTest
  @EnumSource
  void aDayBecomesItsConstantAndCoversItselfOnly(DayOfWeek day) {
    Weekday weekday = Weekday.from(day);
    assertEquals(day.name(), weekday.name());
    assertEquals(EnumSet.of(day), covered(weekday));
  }

  @Test
  void everydayCoversAllSevenDays() {
    assertEquals(EnumSet.allOf(DayOfWeek.class), covered(Weekday.EVERYDAY));
  }

  @Test
  void weekdayCoversMondayToFriday() {
    assertEquals(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), covered(Weekday.WEEKDAY));
  }

  @Test
  void weekendCoversSaturdayAndSunday() {
    assertEquals(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), covered(Weekday.WEEKEND));
  }

  @ParameterizedTest
  @EnumSource
  void unrecognizedCoversNoDay(DayOfWeek day) {
    assertFalse(Weekday.UNRECOGNIZED.covers(day));
  }

  private static Set<DayOfWeek> covered(Weekday weekday) {
    return Stream.of(DayOfWeek.values())
        .filter(weekday::covers)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
  }
}
