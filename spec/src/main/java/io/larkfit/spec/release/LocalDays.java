package io.larkfit.spec.release;

import java.util.Calendar;
import java.util.Date;
import java.util.Locale;

/** Days as the document writes them. */
final class LocalDays {

  private LocalDays() {}

  /**
   * The text of a value. swagger-parser turns days into moments by the calendar of the machine, its
   * time zone and its era; the same calendar turns them back.
   */
  static String text(Object value) {
    if (!(value instanceof Date moment)) {
      return value.toString();
    }
    Calendar day = new Calendar.Builder().setInstant(moment).build();
    return String.format(
        Locale.ROOT,
        "%04d-%02d-%02d",
        day.get(Calendar.YEAR),
        day.get(Calendar.MONTH) + 1,
        day.get(Calendar.DAY_OF_MONTH));
  }
}
