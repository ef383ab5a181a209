package io.larkfit.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScreenTest {
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @Test
  void withoutColourNoEscapeIsPrinted() {
    screen(false).failure("Failed", "why\nmore");
    assertEquals("  Failed: why\n    more", text());
  }

  @Test
  void withColourTheVerdictIsColoured() {
    screen(true).failure("Failed", "why");
    assertEquals("  \u001b[31mFailed: \u001b[0mwhy", text());
  }

  @Test
  void secretsAreMaskedByValueAndByName() {
    Screen screen = screen(false);
    screen.hide(List.of("s3cret"));
    screen.line("an s3cret, {\"app_secret\" : \"a\\\"b\", \"user_token\":\"c\", \"user\":\"d\"}");
    assertEquals(
        "  an ***, {\"app_secret\" : \"***\", \"user_token\":\"***\", \"user\":\"d\"}", text());
  }

  @Test
  void aForeignTextDoesNotSteerTheTerminal() {
    screen(false).failure("Failed", "a\u001b[31m\rb");
    assertEquals("  Failed: a [31m\n    b", text());
  }

  @Test
  void factsStandBelowEachOther() {
    screen(false).success(List.of("one", "two"));
    assertEquals("  OK one\n     two", text());
  }

  @Test
  void longListsOfNamesAreWrapped() {
    screen(false).names("models", Collections.nCopies(20, "SomeModel"));
    List<String> lines = text().lines().toList();
    assertEquals(3, lines.size(), text());
    lines.forEach(line -> assertTrue(line.length() <= 100, line));
    assertTrue(lines.get(0).startsWith("  models: SomeModel, SomeModel"), text());
    assertTrue(lines.get(2).startsWith("          SomeModel, SomeModel"), text());
  }

  private Screen screen(boolean coloured) {
    return new Screen(new PrintStream(printed, true, StandardCharsets.UTF_8), coloured);
  }

  private String text() {
    return printed.toString(StandardCharsets.UTF_8).stripTrailing();
  }
}
