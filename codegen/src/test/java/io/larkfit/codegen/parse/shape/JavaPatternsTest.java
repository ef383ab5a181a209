package io.larkfit.codegen.parse.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
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

  @Test
  void regexLiteralsAreTheirContent() {
    assertTrue(find("/^[a-z]+$/i", "ABC"));
    assertFalse(find("/^[a-z]+$/", "ABC"));
    assertTrue(find("^\\/a\\/$", "/a/"));
  }

  @Test
  void escapesThatJavaRefusesAreTranslated() {
    assertTrue(find("^\\-\\_\\@$", "-_@"));
    assertTrue(find("^[^]$", "\n"));
    assertTrue(find("^\\u{1F600}$", "\uD83D\uDE00"));
    assertTrue(find("^\\p{Script=Greek}\\p{Lu}$", "αA"));
    assertTrue(find("^(?<first_name>a)\\k<first_name>$", "aa"));
    assertTrue(find("^{a}$", "{a}"));
  }

  @Test
  void whatJavaDoesNotKnowIsNull() {
    assertNull(JavaPatterns.of("((("));
  }

  private static boolean find(String ecma, String text) {
    return Pattern.compile(Objects.requireNonNull(JavaPatterns.of(ecma))).matcher(text).find();
  }
}
