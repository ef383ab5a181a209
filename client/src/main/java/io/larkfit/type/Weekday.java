package io.larkfit.type;

import java.time.DayOfWeek;

/**
 * A day of the week, or a kind of days.
 *
 * <p>The platform numbers days as {@link DayOfWeek} does, and kinds of days beyond them. There is
 * no 8.
 */
public enum Weekday {
  /** Every Monday. */
  MONDAY(1),
  /** Every Tuesday. */
  TUESDAY(2),
  /** Every Wednesday. */
  WEDNESDAY(3),
  /** Every Thursday. */
  THURSDAY(4),
  /** Every Friday. */
  FRIDAY(5),
  /** Every Saturday. */
  SATURDAY(6),
  /** Every Sunday. */
  SUNDAY(7),
  /** All seven days. */
  EVERYDAY(9),
  /** Monday to Friday. */
  WEEKDAY(10),
  /** Saturday and Sunday. */
  WEEKEND(11),
  /**
   * A value that this version does not know. The model that it was read from still holds it, as its
   * raw value.
   */
  UNRECOGNIZED(-1);

  private static final Weekday[] VALUES = values();

  private final int value;

  Weekday(int value) {
    this.value = value;
  }

  /**
   * {@return the number that the platform uses}
   *
   * @throws IllegalStateException if this is {@link #UNRECOGNIZED}, which stands for no one number
   */
  public int value() {
    if (this == UNRECOGNIZED) {
      throw new IllegalStateException(
          "Weekday.UNRECOGNIZED has no value; read the raw value of the model it came from");
    }
    return value;
  }

  /**
   * The constant for a number of the platform.
   *
   * @param value such as 9
   * @return the constant, or {@link #UNRECOGNIZED} if this version does not know the number
   */
  public static Weekday of(int value) {
    for (Weekday weekday : VALUES) {
      if (weekday.value == value) {
        return weekday;
      }
    }
    return UNRECOGNIZED;
  }

  /**
   * The constant for one day.
   *
   * @param day such as {@link DayOfWeek#MONDAY}
   * @return that day
   */
  public static Weekday from(DayOfWeek day) {
    return of(day.getValue());
  }

  /**
   * Whether this is the day, or a kind of days that it belongs to. {@link #UNRECOGNIZED} covers no
   * day, since it is not known which.
   *
   * @param day such as {@link DayOfWeek#MONDAY}
   * @return whether it is covered
   */
  public boolean covers(DayOfWeek day) {
    boolean atWeekend = day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    switch (this) {
      case EVERYDAY:
        return true;
      case WEEKDAY:
        return !atWeekend;
      case WEEKEND:
        return atWeekend;
      default:
        return value == day.getValue();
    }
  }
}
