package io.larkfit.codegen.emit.model;

import static io.larkfit.codegen.emit.model.Fields.INT;
import static io.larkfit.codegen.emit.model.Fields.STRING;
import static io.larkfit.codegen.emit.model.Fields.any;
import static io.larkfit.codegen.emit.model.Fields.constrained;
import static io.larkfit.codegen.emit.model.Fields.enumeration;
import static io.larkfit.codegen.emit.model.Fields.listOf;
import static io.larkfit.codegen.emit.model.Fields.object;
import static io.larkfit.codegen.emit.model.Fields.optional;
import static io.larkfit.codegen.emit.model.Fields.pattern;
import static io.larkfit.codegen.emit.model.Fields.required;
import static io.larkfit.codegen.emit.model.Fields.scalar;
import static io.larkfit.codegen.emit.model.GeneratedModels.call;
import static io.larkfit.codegen.emit.model.Specs.enumOf;
import static io.larkfit.codegen.emit.model.Specs.generate;
import static io.larkfit.codegen.emit.model.Specs.model;
import static io.larkfit.codegen.emit.model.Specs.union;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.squareup.moshi.JsonDataException;
import io.larkfit.codegen.ir.ScalarKind;
import io.larkfit.codegen.ir.Union;
import io.larkfit.codegen.ir.Value;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Unions: by discriminator, and by what fits best. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnionTest {

  private final GeneratedModels models =
      generate(
          enumOf("Day", ScalarKind.INT32, "MONDAY", "1"),
          model("Cat", required("pet_type", STRING), optional("lives", INT)),
          model("Dog", required("pet_type", STRING), optional("bark", STRING)),
          model("Fish", optional("pet_type", STRING), optional("fins", INT)),
          union(
              "Pet",
              true,
              "pet_type",
              alternative("Cat", object("Cat"), "cat", "kitten"),
              alternative("Dog", object("Dog"), "dog"),
              alternative("Fish", object("Fish"), "fish")),
          union(
              "Guess",
              true,
              null,
              alternative("Cat", object("Cat")),
              alternative("Dog", object("Dog"))),
          union(
              "Loose",
              false,
              null,
              alternative("Cat", object("Cat")),
              alternative("Dog", object("Dog")),
              alternative("Day", enumeration("Day", ScalarKind.INT32)),
              alternative("Texts", listOf(STRING)),
              alternative("Other", any())),
          union(
              "Time",
              true,
              null,
              alternative("Date", constrained(STRING, pattern("^\\d{4}-\\d{2}-\\d{2}\\z"))),
              alternative("Epoch", constrained(STRING, pattern("^\\d{10}\\z")))),
          union(
              "Number",
              true,
              null,
              alternative("Whole", scalar(ScalarKind.INT64)),
              alternative("Broken", scalar(ScalarKind.DOUBLE))),
          model(
              "Home", optional("pets", listOf(object("Pet"))), optional("guess", object("Guess"))));

  private static Union.Alternative alternative(String name, Value value, String... discriminators) {
    return new Union.Alternative(name, value, Arrays.asList(discriminators));
  }

  @Test
  void discriminatorSelectsTheAlternative() {
    Object pet = models.decode("Pet", "{\"lives\":9,\"pet_type\":\"kitten\"}");

    assertEquals(models.decode("Cat", "{\"lives\":9,\"pet_type\":\"kitten\"}"), call(pet, "asCat"));
    assertEquals("CAT", call(pet, "kind").toString());
    assertNull(call(pet, "asDog"));
    assertEquals("{\"pet_type\":\"kitten\",\"lives\":9}", models.encode(pet));
  }

  @Test
  void unknownDiscriminatorIsRefusedAndTheKnownOnesNamed() {
    assertRefused(
        "Home",
        "{\"pets\":[{\"pet_type\":\"bird\"}]}",
        "Unknown pet_type 'bird' at path $.pets[0]; known: cat, kitten, dog, fish");
  }

  @Test
  void objectThatLeavesItsDiscriminatorOutIsOfTheKindThatFitsBest() {
    assertEquals("FISH", call(models.decode("Pet", "{\"fins\":2}"), "kind").toString());
  }

  @Test
  void discriminatorIsPresetWhereOnlyOneValueSelectsTheModel() {
    Object dog = call(models.builder("Dog"), "build");

    assertEquals("{\"pet_type\":\"dog\"}", models.encode(models.callStatic("Pet", "ofDog", dog)));
  }

  @Test
  void alternativeWithMoreKnownPropertiesIsTaken() {
    Object guess = models.decode("Guess", "{\"pet_type\":\"x\",\"bark\":\"wuff\"}");

    assertEquals("DOG", call(guess, "kind").toString());
    assertEquals("{\"pet_type\":\"x\",\"bark\":\"wuff\"}", models.encode(guess));
  }

  @Test
  void tieIsAmbiguousForOneOf() {
    assertRefused(
        "Home", "{\"guess\":{\"pet_type\":\"x\"}}", "Ambiguous at path $.guess: CAT or DOG");
  }

  @Test
  void tieTakesTheFirstForAnyOf() {
    assertEquals("CAT", call(models.decode("Loose", "{\"pet_type\":\"x\"}"), "kind").toString());
  }

  @Test
  void nothingFittingIsRefusedWithTheReasons() {
    assertRefused("Guess", "{\"lives\":\"nine\"}", "Nothing fits at path $");
    assertRefused("Guess", "{}", "Required property 'pet_type' missing");
    assertRefused("Guess", "null", "Unexpected null");
  }

  @Test
  void anythingIsTheLastResort() {
    assertEquals("OTHER", call(models.decode("Loose", "{\"a\":1}"), "kind").toString());
    assertEquals("TEXTS", call(models.decode("Loose", "[\"a\"]"), "kind").toString());
    assertEquals(List.of(1L), call(models.decode("Loose", "[1]"), "asOther"));
  }

  @Test
  void enumAlternativeIsTakenForItsValuesOnly() {
    Object monday = models.decode("Loose", "1");

    assertEquals(models.constant("Day", "MONDAY"), call(monday, "asDay"));
    assertEquals("1", models.encode(monday));
    assertEquals(monday, models.callStatic("Loose", "ofDay", models.constant("Day", "MONDAY")));
    assertEquals("OTHER", call(models.decode("Loose", "12"), "kind").toString());
  }

  @Test
  void patternsTellStringsApart() {
    assertEquals("EPOCH", call(models.decode("Time", "\"1717113600\""), "kind").toString());
    assertEquals("DATE", call(models.decode("Time", "\"2024-05-31\""), "kind").toString());
  }

  @Test
  void alternativesAreCheckedWhenTheyAreMade() {
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class, () -> models.callStatic("Time", "ofEpoch", "tomorrow"));

    assertEquals("Time.EPOCH: must keep to 'pattern: ^\\d{10}$'", refusal.getMessage());
  }

  @Test
  void moreSpecificScalarIsTaken() {
    assertEquals("WHOLE", call(models.decode("Number", "5"), "kind").toString());
    assertEquals("BROKEN", call(models.decode("Number", "5.5"), "kind").toString());
  }

  private void assertRefused(String type, String json, String problem) {
    JsonDataException refusal =
        assertThrows(JsonDataException.class, () -> models.decode(type, json));
    assertTrue(refusal.getMessage().contains(problem), refusal.getMessage());
  }
}
