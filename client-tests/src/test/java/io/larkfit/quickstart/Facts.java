package io.larkfit.quickstart;

import io.larkfit.calendar.v4.TimeoffEvent;
import io.larkfit.helpdesk.v1.AgentSchedule;
import io.larkfit.helpdesk.v1.AgentUser;
import io.larkfit.helpdesk.v1.WeekdaySchedule;
import io.larkfit.type.AgentStatus;
import io.larkfit.type.TimeoffTime;
import io.larkfit.type.Weekday;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers in words, as their typed accessors tell them. Any field may be absent. */
final class Facts {
  private static final String UNKNOWN = "?";

  private Facts() {}

  static List<String> of(AgentSchedule schedule) {
    AgentUser agent = schedule.agent();
    List<String> facts = new ArrayList<>();
    facts.add((agent == null ? UNKNOWN : agent.name()) + " is " + status(schedule));
    schedule.schedule().forEach(span -> facts.add(of(span)));
    return facts;
  }

  private static String status(AgentSchedule schedule) {
    AgentStatus status = schedule.status();
    return status == null || status == AgentStatus.UNRECOGNIZED
        ? "of status " + schedule.statusRaw()
        : status.toString();
  }

  /** Such as {@code EVERYDAY 00:00-24:00: Mon Tue Wed Thu Fri Sat Sun}. */
  static String of(WeekdaySchedule span) {
    Weekday weekday = span.weekday();
    String hours = " " + span.startTime() + "-" + span.endTime();
    if (weekday == null || weekday == Weekday.UNRECOGNIZED) {
      return "weekday " + span.weekdayRaw() + hours;
    }
    String days =
        Stream.of(DayOfWeek.values())
            .filter(weekday::covers)
            .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
            .collect(Collectors.joining(" "));
    return weekday + hours + ": " + days;
  }

  static List<String> of(TimeoffEvent event) {
    TimeoffTime start = event.startTime();
    TimeoffTime end = event.endTime();
    return List.of(
        event.userId() + " is off" + length(start, end),
        "from " + text(start) + " to " + text(end) + " in " + event.timezone(),
        "event " + event.timeoffEventId());
  }

  private static String length(@Nullable TimeoffTime start, @Nullable TimeoffTime end) {
    LocalDate first = start == null ? null : start.date();
    LocalDate last = end == null ? null : end.date();
    return first == null || last == null
        ? ""
        : " for " + (ChronoUnit.DAYS.between(first, last) + 1) + " whole days";
  }

  private static String text(@Nullable TimeoffTime time) {
    if (time == null) {
      return UNKNOWN;
    }
    Instant instant = time.instant();
    return instant == null ? time.toString() : instant.toString();
  }
}
