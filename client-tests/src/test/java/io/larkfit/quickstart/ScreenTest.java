package io.larkfit.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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

  private Screen screen(boolean coloured) {
    return new Screen(new PrintStream(printed, true, StandardCharsets.UTF_8), coloured);
  }

  private String text() {
    return printed.toString(StandardCharsets.UTF_8).stripTrailing();
  }
}
