package io.larkfit.codegen.emit.model;

import static io.larkfit.codegen.emit.model.Fields.INT;
import static io.larkfit.codegen.emit.model.Fields.STRING;
import static io.larkfit.codegen.emit.model.Fields.any;
import static io.larkfit.codegen.emit.model.Fields.constant;
import static io.larkfit.codegen.emit.model.Fields.constrained;
import static io.larkfit.codegen.emit.model.Fields.enumeration;
import static io.larkfit.codegen.emit.model.Fields.listOf;
import static io.larkfit.codegen.emit.model.Fields.mapOf;
import static io.larkfit.codegen.emit.model.Fields.optional;
import static io.larkfit.codegen.emit.model.Fields.pattern;
import static io.larkfit.codegen.emit.model.Fields.required;
import static io.larkfit.codegen.emit.model.Fields.scalar;
import static io.larkfit.codegen.emit.model.Fields.secret;
import static io.larkfit.codegen.emit.model.GeneratedModels.call;
import static io.larkfit.codegen.emit.model.Specs.enumOf;
import static io.larkfit.codegen.emit.model.Specs.generate;
import static io.larkfit.codegen.emit.model.Specs.model;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.larkfit.codegen.ir.Constraints;
import io.larkfit.codegen.ir.Literal;
import io.larkfit.codegen.ir.Rule;
import io.larkfit.codegen.ir.ScalarKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What {@code build()} refuses, and how. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ModelBuilderTest {

  private static final String DATE = "^\\d{4}-\\d{2}-\\d{2}\\z";
  private static final String EPOCH = "^\\d{10}\\z";

  private final GeneratedModels models =
      generate(
          enumOf("Day", ScalarKind.INT32, "MONDAY", "1", "TUESDAY", "2"),
          model(
              "TimeOff",
              Constraints.NONE,
              List.of(
                  new Rule.Forbidden(
                      "start_time and end_time must be of one kind",
                      List.of(
                          new Rule.Test("startTime", DATE, List.of()),
                          new Rule.Test("endTime", EPOCH, List.of())))),
              null,
              required("user_id", STRING),
              required("start_time", constrained(STRING, pattern(DATE + "|" + EPOCH))),
              required("end_time", STRING),
              optional("day", enumeration("Day", ScalarKind.INT32)),
              optional("days", listOf(enumeration("Day", ScalarKind.INT32)))),
          model(
              "Bounded",
              Constraints.ofObject(1, 3),
              List.of(),
              null,
              optional("name", constrained(STRING, lengths(2, 3))),
              optional("size", constrained(INT, range("1", false, "10", true, null))),
              optional(
                  "step",
                  constrained(scalar(ScalarKind.DOUBLE), range(null, false, null, false, "0.1"))),
              optional(
                  "tags",
                  constrained(listOf(constrained(STRING, lengths(1, 2))), items(1, 2, true))),
              optional("labels", mapOf(listOf(STRING)))),
          model("Open", Constraints.NONE, List.of(), any(), optional("name", STRING)),
          model(
              "Secretive",
              secret(required("token", constrained(STRING, lengths(5, 10)))),
              optional("name", STRING)),
          model("Kinded", constant(required("kind", STRING), Literal.Kind.STRING, "file")));

  private static Constraints lengths(Integer min, Integer max) {
    return Constraints.ofText(null, min, max);
  }

  private static Constraints range(
      String min, boolean aboveMin, String max, boolean belowMax, String factor) {
    return Constraints.ofNumber(
        min == null ? null : new BigDecimal(min),
        aboveMin,
        max == null ? null : new BigDecimal(max),
        belowMax,
        factor == null ? null : new BigDecimal(factor));
  }

  private static Constraints items(int min, int max, boolean unique) {
    return Constraints.ofList(min, max, unique);
  }

  @Test
  void allViolationsAreReportedAtOnce() {
    Object builder = models.builder("TimeOff");
    call(builder, "startTime", "tomorrow");

    assertViolations(
        builder,
        "TimeOff.user_id: is required",
        "TimeOff.start_time: must keep to 'pattern: ^\\d{4}-\\d{2}-\\d{2}$|^\\d{10}$'",
        "TimeOff.end_time: is required");
  }

  @Test
  void patternDoesNotPassAFinalLineBreak() {
    Object builder = timeOff("2024-05-31\n", "2024-06-01");

    assertViolations(
        builder, "TimeOff.start_time: must keep to 'pattern: ^\\d{4}-\\d{2}-\\d{2}$|^\\d{10}$'");
  }

  @Test
  void rulesOverSeveralFieldsAreChecked() {
    assertViolations(
        timeOff("2024-05-31", "1717113600"),
        "TimeOff: start_time and end_time must be of one kind");
    assertNotNull(call(timeOff("2024-05-31", "2024-06-01"), "build"));
  }

  @Test
  void unrecognizedIsRefusedOnceAndByName() {
    Object builder = timeOff("2024-05-31", "2024-06-01");
    Object unrecognized = models.constant("Day", "UNRECOGNIZED");
    call(builder, "day", unrecognized);
    call(builder, "days", List.of(models.constant("Day", "MONDAY"), unrecognized));

    assertViolations(
        builder,
        "TimeOff.day: UNRECOGNIZED stands for no value; give the raw value instead",
        "TimeOff.days[1]: UNRECOGNIZED stands for no value; give the raw value instead");
  }

  @Test
  void rawValueReplacesUnrecognized() {
    Object builder = timeOff("2024-05-31", "2024-06-01");
    call(builder, "day", models.constant("Day", "UNRECOGNIZED"));
    call(builder, "dayRaw", 12);

    assertEquals(12, call(call(builder, "build"), "dayRaw"));
  }

  @Test
  void boundsAreChecked() {
    Object builder = models.builder("Bounded");
    call(builder, "name", "🙂");
    call(builder, "size", 10);
    call(builder, "step", 0.25);

    assertViolations(
        builder,
        "Bounded.name: must keep to 'minLength: 2'",
        "Bounded.size: must keep to 'exclusiveMaximum: 10'",
        "Bounded.step: must keep to 'multipleOf: 0.1'");
  }

  @Test
  void boundsThemselvesPassUnlessExclusive() {
    Object builder = models.builder("Bounded");
    call(builder, "name", "🙂🙂🙂");
    call(builder, "size", 1);
    call(builder, "step", 0.3);

    assertNotNull(call(builder, "build"));
  }

  @Test
  void elementsAreCheckedAndNamedByTheirPlace() {
    Object builder = models.builder("Bounded");
    call(builder, "tags", Arrays.asList("a", "a", "", null));
    call(builder, "labels", Map.of("k", Arrays.asList("x", null)));

    assertViolations(
        builder,
        "Bounded.tags: must keep to 'maxItems: 2'",
        "Bounded.tags: must keep to 'uniqueItems'",
        "Bounded.tags[2]: must keep to 'minLength: 1'",
        "Bounded.tags[3]: is required",
        "Bounded.labels.k[1]: is required");
  }

  @Test
  void propertiesAreCounted() {
    assertViolations(models.builder("Bounded"), "Bounded: must have at least 1 properties");
  }

  @Test
  void additionalPropertyMayNotHideAField() {
    Object builder = models.builder("Open");
    call(builder, "additionalProperties", Map.of("name", "x"));

    assertViolations(builder, "Open.name: is a property of its own");
  }

  @Test
  void constantMayNotBeChanged() {
    Object builder = models.builder("Kinded");
    call(builder, "kind", "folder");

    assertViolations(builder, "Kinded.kind: must be file");
  }

  @Test
  void secretsAreNeitherPrintedNorQuoted() {
    Object builder = models.builder("Secretive");
    call(builder, "token", "s3cr3t");
    call(builder, "name", "n");
    assertEquals("Secretive{token=***, name=n}", call(builder, "build").toString());

    call(builder, "token", "s3cr3t-that-is-too-long");
    Exception refusal = assertThrows(IllegalArgumentException.class, () -> call(builder, "build"));
    assertFalse(refusal.getMessage().contains("s3cr3t"), refusal.getMessage());
  }

  @Test
  void constraintsAreNotCheckedWhenDecoding() {
    assertNotNull(models.decode("Bounded", "{\"name\":\"far too long\",\"size\":99}"));
  }

  @Test
  void builderCopiesItsArguments() {
    List<String> tags = new ArrayList<>(List.of("a"));
    List<String> inner = new ArrayList<>(List.of("x"));
    Object builder = models.builder("Bounded");
    call(builder, "tags", tags);
    call(builder, "labels", Map.of("k", inner));
    Object built = call(builder, "build");
    tags.add("b");
    inner.add("y");

    assertEquals(List.of("a"), call(built, "tags"));
    assertEquals(Map.of("k", List.of("x")), call(built, "labels"));
  }

  @Test
  void absentPropertiesAreLeftOutOfTheText() {
    assertEquals("Open{}", call(models.builder("Open"), "build").toString());
  }

  private Object timeOff(String start, String end) {
    Object builder = models.builder("TimeOff");
    call(builder, "userId", "u");
    call(builder, "startTime", start);
    call(builder, "endTime", end);
    return builder;
  }

  private static void assertViolations(Object builder, String... violations) {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> call(builder, "build"));
    assertEquals(List.of(violations), call(refusal, "violations"));
  }
}
