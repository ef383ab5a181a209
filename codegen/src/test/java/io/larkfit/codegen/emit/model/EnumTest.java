package io.larkfit.codegen.emit.model;

import static io.larkfit.codegen.emit.model.GeneratedModels.call;
import static io.larkfit.codegen.emit.model.Specs.enumOf;
import static io.larkfit.codegen.emit.model.Specs.generate;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.codegen.ir.ScalarKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Open enums. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnumTest {

  private final GeneratedModels models =
      generate(
          enumOf("Day", ScalarKind.INT32, "MONDAY", "1", "EVERYDAY", "9"),
          enumOf("Big", ScalarKind.INT64, "HUGE", "9007199254740993"),
          enumOf("Ratio", ScalarKind.DOUBLE, "HALF", "0.5", "ONE", "1"),
          enumOf("Color", ScalarKind.STRING, "RED", "red", "QUOTED", "\"$\\u"));

  @Test
  void valueAndOfAreInverse() {
    assertEquals(models.constant("Day", "EVERYDAY"), models.callStatic("Day", "of", 9));
    assertEquals(9, call(models.constant("Day", "EVERYDAY"), "value"));
    assertEquals(9007199254740993L, call(models.constant("Big", "HUGE"), "value"));
    assertEquals(models.constant("Ratio", "ONE"), models.callStatic("Ratio", "of", 1.0));
    assertEquals("\"$\\u", call(models.constant("Color", "QUOTED"), "value"));
  }

  @Test
  void otherValuesAreUnrecognized() {
    assertEquals(models.constant("Day", "UNRECOGNIZED"), models.callStatic("Day", "of", 8));
    assertEquals(models.constant("Color", "UNRECOGNIZED"), models.callStatic("Color", "of", "RED"));
  }

  @Test
  void unrecognizedHasNoValueAndSaysWhatHelps() {
    IllegalStateException refusal =
        assertThrows(
            IllegalStateException.class,
            () -> call(models.constant("Day", "UNRECOGNIZED"), "value"));

    assertTrue(refusal.getMessage().contains("raw"), refusal.getMessage());
  }
}
