package io.larkfit.codegen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Patterns of JSON Schema in Java. */
class JavaPatternsTest {

  @Test
  void dollarMatchesAtTheVeryEndOnly() {
    assertFalse(find("^a$", "a\n"));
    assertTrue(find("^a$", "a"));
  }

  @Test
  void escapedDollarAndDollarInAClassStay() {
    assertEquals("\\$[$]\\z", JavaPatterns.of("\\$[$]$"));
    assertTrue(find("^\\$[$]$", "$$"));
  }

  @Test
  void bracketAndAmpersandsInAClassAreLiteral() {
    assertTrue(find("^[[&&a]+$", "[&a"));
    assertTrue(find("^[^\\]]+$", "[a"));
  }

  private static boolean find(String ecma, String text) {
    return Pattern.compile(JavaPatterns.of(ecma)).matcher(text).find();
  }
}
