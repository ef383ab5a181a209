package io.larkfit.codegen.emit.model;

import static io.larkfit.codegen.emit.model.Fields.INT;
import static io.larkfit.codegen.emit.model.Fields.STRING;
import static io.larkfit.codegen.emit.model.Fields.any;
import static io.larkfit.codegen.emit.model.Fields.constant;
import static io.larkfit.codegen.emit.model.Fields.defaulting;
import static io.larkfit.codegen.emit.model.Fields.enumeration;
import static io.larkfit.codegen.emit.model.Fields.listOf;
import static io.larkfit.codegen.emit.model.Fields.mapOf;
import static io.larkfit.codegen.emit.model.Fields.nullable;
import static io.larkfit.codegen.emit.model.Fields.object;
import static io.larkfit.codegen.emit.model.Fields.optional;
import static io.larkfit.codegen.emit.model.Fields.required;
import static io.larkfit.codegen.emit.model.Fields.scalar;
import static io.larkfit.codegen.emit.model.GeneratedModels.call;
import static io.larkfit.codegen.emit.model.Specs.enumOf;
import static io.larkfit.codegen.emit.model.Specs.generate;
import static io.larkfit.codegen.emit.model.Specs.model;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.squareup.moshi.JsonDataException;
import io.larkfit.codegen.ir.Constraints;
import io.larkfit.codegen.ir.Field;
import io.larkfit.codegen.ir.Literal;
import io.larkfit.codegen.ir.ScalarKind;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How generated models are read from JSON and written to it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ModelJsonTest {

  private final GeneratedModels models =
      generate(
          enumOf("Day", ScalarKind.INT32, "MONDAY", "1", "TUESDAY", "2"),
          model("Scalars", scalars()),
          model(
              "Strict",
              required("id", STRING),
              optional("count", INT),
              required("note", nullable(STRING)),
              optional("remark", nullable(STRING))),
          model(
              "Days",
              optional("day", enumeration("Day", ScalarKind.INT32)),
              optional("days", listOf(enumeration("Day", ScalarKind.INT32))),
              optional("named", mapOf(listOf(enumeration("Day", ScalarKind.INT32))))),
          model(
              "Node",
              optional("next", object("Node")),
              optional("children", listOf(object("Node")))),
          model("Open", Constraints.NONE, List.of(), any(), optional("name", STRING)),
          model(
              "Containers",
              optional("matrix", mapOf(listOf(mapOf(STRING)))),
              optional("gaps", listOf(nullable(STRING))),
              optional("holes", mapOf(nullable(STRING))),
              optional("lost", nullable(listOf(STRING)))),
          model(
              "Presets",
              constant(optional("kind", STRING), Literal.Kind.STRING, "file"),
              defaulting(optional("limit", INT), Literal.Kind.NUMBER, "20")),
          model("Free", optional("json", any())),
          model("Nothing", optional("nothing", nullable(scalar(ScalarKind.NULL)))),
          model("Empty"));

  private static Field[] scalars() {
    return Arrays.stream(ScalarKind.values())
        .map(kind -> optional("a_" + kind.name().toLowerCase(Locale.ROOT), scalar(kind)))
        .toArray(Field[]::new);
  }

  @Test
  void everyScalarComesBackAsItWent() {
    String json =
        """
        {"a_boolean":true,"a_int32":-7,"a_int64":9007199254740993,"a_float":0.1,"a_double":1.5E300,\
        "a_decimal":12345678901234567890.123,"a_string":"ü","a_date":"2024-05-31",\
        "a_date_time":"2024-05-31T08:00:00+08:00","a_uuid":"123e4567-e89b-12d3-a456-426614174000",\
        "a_uri":"https://example.com/a?b=c","a_bytes":"AQL/"}\
        """;

    assertRoundTrip("Scalars", json);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"a_string\":1}|Expected STRING but was NUMBER at path $.a_string",
        "{\"a_int32\":\"1\"}|Expected NUMBER but was STRING at path $.a_int32",
        "{\"a_int32\":1.5}|at path $.a_int32",
        "{\"a_int32\":3000000000}|at path $.a_int32",
        "{\"a_float\":1e300}|at path $.a_float",
        "{\"a_boolean\":\"true\"}|Expected BOOLEAN but was STRING at path $.a_boolean",
        "{\"a_date\":\"2024-02-30\"}|Expected a date such as 2024-05-31 at path $.a_date",
        "{\"a_date_time\":\"2024-05-31\"}|Expected a date-time",
        "{\"a_uuid\":\"1-1-1-1-1\"}|Expected a UUID at path $.a_uuid",
        "{\"a_uri\":\"a b\"}|Expected a URI at path $.a_uri",
        "{\"a_bytes\":\"%\"}|Expected base64 at path $.a_bytes",
      })
  void wrongTypesAreRefusedWithTheirPath(String json, String problem) {
    assertRefused("Scalars", json, problem);
  }

  @Test
  void missingRequiredPropertyIsRefusedWithThePathOfItsObject() {
    assertRefused("Strict", "{\"note\":null}", "Required property 'id' missing at path $");
  }

  @Test
  void nullForARequiredPropertyIsRefused() {
    assertRefused("Strict", "{\"id\":null,\"note\":null}", "Unexpected null at path $.id");
  }

  @Test
  void nullForAnOptionalPropertyIsAbsent() {
    Object strict = models.decode("Strict", "{\"id\":\"1\",\"note\":null,\"count\":null}");

    assertNull(call(strict, "count"));
    assertEquals("{\"id\":\"1\",\"note\":null}", models.encode(strict));
  }

  @Test
  void explicitNullOfANullablePropertyIsKept() {
    Object strict = models.decode("Strict", "{\"id\":\"1\",\"note\":null,\"remark\":null}");

    assertEquals(true, call(strict, "hasRemark"));
    assertEquals("{\"id\":\"1\",\"note\":null,\"remark\":null}", models.encode(strict));
    assertEquals(strict, call(call(strict, "toBuilder"), "build"));
  }

  @Test
  void explicitNullDiffersFromAbsent() {
    Object explicit = models.decode("Strict", "{\"id\":\"1\",\"note\":\"n\",\"remark\":null}");
    Object absent = models.decode("Strict", "{\"id\":\"1\",\"note\":\"n\"}");

    assertTrue(!explicit.equals(absent));
    assertEquals(false, call(absent, "hasRemark"));
  }

  @Test
  void duplicateKeysAreRefused() {
    assertRefused(
        "Strict", "{\"id\":\"1\",\"id\":\"2\",\"note\":null}", "Duplicate property at path $.id");
    assertRefused("Open", "{\"x\":1,\"x\":2}", "Duplicate property at path $.x");
    assertRefused("Containers", "{\"holes\":{\"a\":null,\"a\":null}}", "Duplicate property");
  }

  @Test
  void unknownPropertiesAreSkipped() {
    Object empty = models.decode("Empty", "{\"a\":{\"b\":[1]},\"c\":null}");

    assertEquals("{}", models.encode(empty));
  }

  @Test
  void additionalPropertiesAreKeptInTheirOrder() {
    assertRoundTrip("Open", "{\"name\":\"n\",\"z\":1,\"a\":[true,null,{\"b\":1.10}]}");
  }

  @Test
  void unknownEnumValueSurvives() {
    Object days = models.decode("Days", "{\"day\":12,\"days\":[1,12],\"named\":{\"a\":[2,13]}}");

    assertEquals(models.constant("Day", "UNRECOGNIZED"), call(days, "day"));
    assertEquals(12, call(days, "dayRaw"));
    assertEquals(
        List.of(models.constant("Day", "MONDAY"), models.constant("Day", "UNRECOGNIZED")),
        call(days, "days"));
    assertEquals(List.of(1, 12), call(days, "daysRaw"));
    assertEquals(
        "{\"day\":12,\"days\":[1,12],\"named\":{\"a\":[2,13]}}",
        models.encode(call(call(days, "toBuilder"), "build")));
  }

  @Test
  void unknownEnumValuesAreComparedByTheirValue() {
    Object twelve = models.decode("Days", "{\"day\":12}");

    assertEquals(twelve, models.decode("Days", "{\"day\":12}"));
    assertTrue(!twelve.equals(models.decode("Days", "{\"day\":13}")));
  }

  @Test
  void recursiveModelsWork() {
    assertRoundTrip("Node", "{\"next\":{\"next\":{}},\"children\":[{},{\"children\":[]}]}");
  }

  @Test
  void nestedContainersWork() {
    assertRoundTrip("Containers", "{\"matrix\":{\"a\":[{\"b\":\"c\"},{}],\"d\":[]}}");
  }

  @Test
  void nullElementsAreRefusedUnlessTheSpecAllowsThem() {
    assertRefused("Node", "{\"children\":[{},null]}", "$.children[1]");
    assertRefused("Containers", "{\"matrix\":{\"a\":null}}", "$.matrix.a");
    assertRoundTrip("Containers", "{\"gaps\":[\"a\",null],\"holes\":{\"b\":null}}");
  }

  @Test
  void explicitNullOfAListIsKept() {
    Object containers = models.decode("Containers", "{\"lost\":null}");

    assertEquals(List.of(), call(containers, "lost"));
    assertEquals("{\"lost\":null}", models.encode(containers));
  }

  @Test
  void absentListIsEmptyAndTellsSo() {
    Object absent = models.decode("Node", "{}");
    Object empty = models.decode("Node", "{\"children\":[]}");

    assertEquals(List.of(), call(absent, "children"));
    assertEquals(List.of(), call(empty, "children"));
    assertEquals(false, call(absent, "hasChildren"));
    assertEquals(true, call(empty, "hasChildren"));
    assertEquals("{}", models.encode(absent));
  }

  @Test
  @SuppressWarnings("unchecked")
  void decodedListsAreUnmodifiable() {
    List<Object> children =
        (List<Object>) call(models.decode("Node", "{\"children\":[{}]}"), "children");

    assertThrows(UnsupportedOperationException.class, () -> children.remove(0));
  }

  @Test
  void absentPropertyHasItsDefaultAndStaysAbsent() {
    Object presets = models.decode("Presets", "{}");

    assertEquals(20, call(presets, "limit"));
    assertEquals(false, call(presets, "hasLimit"));
    assertEquals("{}", models.encode(presets));
  }

  @Test
  void constantIsPresetInTheBuilder() {
    Object presets = call(models.builder("Presets"), "build");

    assertEquals("{\"kind\":\"file\"}", models.encode(presets));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "9007199254740993",
        "-0.10",
        "12345678901234567890",
        "\"s\"",
        "true",
        "[1,[],{}]",
        "{\"b\":null,\"a\":{\"c\":[null]}}"
      })
  void jsonOfAnyKindIsKept(String json) {
    assertRoundTrip("Free", json.equals("null") ? "{}" : "{\"json\":" + json + "}");
  }

  @Test
  void numbersOfAnyKindAreUnifiedSoThatWhatWasSentEqualsWhatComesBack() {
    Object free = call(models.builder("Free"), "json", Map.of("a", List.of(1, 2L, 1.5)));
    Object built = call(free, "build");

    assertEquals(Map.of("a", List.of(1L, 2L, new BigDecimal("1.5"))), call(built, "json"));
    assertEquals(built, models.decode("Free", models.encode(built)));
  }

  @Test
  void typesOutsideTheSpecAreRefusedInsteadOfReflectedUpon() {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> models.adapter(Thread.State.class));

    assertTrue(
        refusal.getMessage().contains("No JSON adapter was generated"), refusal.getMessage());
  }

  private void assertRoundTrip(String type, String json) {
    Object decoded = models.decode(type, json);
    assertEquals(json, models.encode(decoded));
    assertEquals(decoded, models.decode(type, json));
    assertEquals(decoded, call(call(decoded, "toBuilder"), "build"));
    assertEquals(decoded.hashCode(), models.decode(type, json).hashCode());
  }

  private void assertRefused(String type, String json, String problem) {
    JsonDataException refusal =
        assertThrows(JsonDataException.class, () -> models.decode(type, json));
    assertTrue(refusal.getMessage().contains(problem), refusal.getMessage());
  }

  @Test
  void nullAloneIsReadAndWrittenAndNothingElse() {
    Object read = models.decode("Nothing", "{\"nothing\":null}");
    assertEquals("{\"nothing\":null}", models.encode(read));
    assertNull(call(read, "nothing"));
    assertEquals("{}", models.encode(models.decode("Nothing", "{}")));
    assertThrows(JsonDataException.class, () -> models.decode("Nothing", "{\"nothing\":1}"));
  }
}
