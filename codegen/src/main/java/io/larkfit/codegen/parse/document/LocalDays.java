package io.larkfit.codegen.parse.document;

import java.time.Duration;
import java.util.Calendar;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;

/**
 * Days as the document writes them. swagger-parser turns the days of OpenAPI 3.0 into moments: by
 * the calendar of the machine, thus by its time zone and, in a Thai locale, by the Buddhist era;
 * those of examples at midnight UTC. The same calendar turns them back, but for a 29 February that
 * the Buddhist year does not have.
 */
final class LocalDays {

  private static final TimeZone UTC = TimeZone.getTimeZone("UTC");

  private LocalDays() {}

  static String text(Date moment) {
    long millis = moment.toInstant().toEpochMilli();
    boolean midnight = millis % Duration.ofDays(1).toMillis() == 0;
    Calendar calendar =
        new Calendar.Builder()
            .setTimeZone(midnight ? UTC : TimeZone.getDefault())
            .setInstant(millis)
            .build();
    return String.format(
        Locale.ROOT,
        "%04d-%02d-%02d",
        calendar.get(Calendar.YEAR),
        calendar.get(Calendar.MONTH) + 1,
        calendar.get(Calendar.DAY_OF_MONTH));
  }
}
