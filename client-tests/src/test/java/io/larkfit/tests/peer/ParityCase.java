package io.larkfit.tests.peer;

import io.larkfit.tests.peer.AgentInput.Hours;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Something to do that both clients can do. */
record ParityCase(String name, Function<Caller, Outcome> call) {
  private static final String ODD_TEXT = "休假 \"é\" 😀 \\ / \u2028 \u0001 \t a=b&c<d>'e'";

  static Stream<ParityCase> all() {
    return Stream.of(reads(), timeoffs(), schedules()).flatMap(cases -> cases);
  }

  /** What the platform cannot mean. */
  static Stream<ParityCase> garbage() {
    Stream<ParityCase> ids = reads(null, "", ".", "..");
    Stream<ParityCase> events =
        Stream.of(
                null,
                new TimeoffInput(null, "UTC", "2026-04-01", "2026-04-03", null, null, null),
                new TimeoffInput("ou_1", null, "2026-04-01", "2026-04-03", null, null, null),
                TimeoffInput.of(null, "2026-04-03"),
                TimeoffInput.of("2026-04-01", null),
                TimeoffInput.of("2026-04-01", "1775034000"),
                TimeoffInput.of("1775019600", "2026-04-03"),
                TimeoffInput.of("2026-02-30", "2026-03-01"),
                TimeoffInput.of("tomorrow", "2026-04-03"))
            .map(ParityCase::timeoff);
    Stream<ParityCase> hours =
        Stream.of(
                new Hours("99:99", "18:00", 1),
                new Hours("9:00", "18:00", 1),
                new Hours("09:00", "24:01", 1),
                new Hours("09:00", "18:00", 0),
                new Hours("09:00", "18:00", 8),
                new Hours("09:00", "18:00", 99))
            .map(span -> schedules(List.of(agent("ou_1", span))));
    return Stream.of(ids, events, hours, Stream.of(schedules(null))).flatMap(cases -> cases);
  }

  private static Stream<ParityCase> reads() {
    return reads(
        "ou_2c8f06d17b9e4a53b0d6e1f8347a95bc",
        "a b",
        "a+b",
        "a:b",
        "a;b=c",
        "a@b",
        "a~b.c-d_e",
        "!$&'()*,",
        "客服",
        "ü",
        "😀",
        "a/b",
        "a?b=c",
        "a#b",
        "a%2Fb",
        "a%b",
        "a\"b",
        "a|b",
        "a[b]",
        "a\\b",
        "...");
  }

  private static Stream<ParityCase> reads(@Nullable String... ids) {
    return Stream.of(ids).map(id -> new ParityCase("read " + id, caller -> caller.getSchedule(id)));
  }

  private static Stream<ParityCase> timeoffs() {
    TimeoffInput days = TimeoffInput.days();
    Stream<TimeoffInput> events =
        Stream.of(
            days,
            TimeoffInput.of("1775019600", "1775034000"),
            new TimeoffInput("ou_1", "Asia/Shanghai", "2026-04-01", "2026-04-03", "t", "d", null),
            new TimeoffInput("ou_1", "UTC", "2026-04-01", "2026-04-03", "", "", null),
            new TimeoffInput(
                "用户",
                "America/Argentina/Buenos_Aires",
                "2026-02-28",
                "2028-02-29",
                ODD_TEXT,
                ODD_TEXT,
                null));
    Stream<TimeoffInput> kinds =
        Stream.of("open_id", "union_id", "user_id")
            .map(
                kind -> new TimeoffInput("1", "UTC", "2026-04-01", "2026-04-03", null, null, kind));
    return Stream.concat(events, kinds).map(ParityCase::timeoff);
  }

  private static ParityCase timeoff(@Nullable TimeoffInput event) {
    return new ParityCase("create " + event, caller -> caller.createTimeoff(event));
  }

  private static Stream<ParityCase> schedules() {
    Stream<List<AgentInput>> weekdays =
        IntStream.of(1, 2, 3, 4, 5, 6, 7, 9, 10, 11)
            .mapToObj(day -> List.of(agent("ou_1", new Hours("09:00", "18:30", day))));
    Stream<List<AgentInput>> others =
        Stream.of(
            List.of(AgentInput.roundTheClock("ou_1")),
            List.of(AgentInput.roundTheClock("ou_1"), AgentInput.roundTheClock("客服")),
            List.of(agent("ou_1", new Hours("00:00", "23:59", 1), new Hours("00:00", "24:00", 7))),
            List.of(new AgentInput("ou_1", List.of(new Hours("09:00", "18:00", 1)), null)),
            List.of(
                new AgentInput(
                    "ou_1", List.of(new Hours("09:00", "18:00", 1)), List.of("a", ODD_TEXT))),
            List.of(new AgentInput(null, null, null)),
            List.of());
    return Stream.concat(weekdays, others).map(ParityCase::schedules);
  }

  private static ParityCase schedules(@Nullable List<AgentInput> agents) {
    return new ParityCase("create " + agents, caller -> caller.createSchedules(agents));
  }

  private static AgentInput agent(String id, Hours... hours) {
    return new AgentInput(id, List.of(hours), List.of());
  }

  @Override
  public String toString() {
    return name;
  }
}
