package io.larkfit.spec.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DifferencesTest {

  private static final String ENTRY =
      """
      - page: https://docs.example.com/a
        check: required-changed
        subject: request.a#required
        on-page: required
        in-spec: optional
        reason: The page's own example leaves it out.
      """;

  private static void assertRefused(String text, String problem) {
    DifferencesException refusal =
        assertThrows(
            DifferencesException.class, () -> Differences.read("facts/differences.yaml", text));

    assertTrue(refusal.getMessage().startsWith("facts/differences.yaml"), refusal.getMessage());
    assertTrue(refusal.getMessage().contains(problem), refusal.getMessage());
  }

  @Test
  void entryIsRead() throws DifferencesException {
    assertEquals(1, Differences.read("a.yaml", ENTRY).entries().size());
  }

  @Test
  void listMayBeEmptyOrNotThereAtAll() throws IOException, DifferencesException {
    assertEquals(0, Differences.read("a.yaml", "# nothing\n").entries().size());
    assertEquals(0, Differences.read("a.yaml", "[]\n").entries().size());
    assertEquals(0, Differences.read(Path.of("there-is-no-such.yaml")).entries().size());
  }

  @Test
  void entryWithoutAReasonIsRefused() {
    String problem = "Entry 1 (request.a#required) gives no reason";
    assertRefused(ENTRY.replaceFirst("  reason: .*\n", ""), problem);
    assertRefused(ENTRY.replaceFirst("reason: .*", "reason: ''"), problem);
    assertRefused(ENTRY.replaceFirst("reason: .*", "reason:"), problem);
  }

  @Test
  void entryThatLacksSomethingIsRefusedByItsName() {
    assertRefused(
        ENTRY.replaceFirst("  in-spec: .*\n", ""), "(request.a#required) has no 'in-spec'");
    assertRefused(ENTRY.replaceFirst("subject: .*", "subject:"), "Entry 1 (");
  }

  @Test
  void entryOfAnUnknownCheckIsRefused() {
    assertRefused(
        ENTRY.replace("required-changed", "required-is"), "there is no check 'required-is'");
  }

  @Test
  void entryWithAnUnknownKeyIsRefused() {
    assertRefused(ENTRY.replace("on-page", "page-says"), "has [page-says]");
  }

  @Test
  void entryThatStandsTwiceIsRefused() {
    assertRefused(ENTRY + ENTRY, "Entry 2 (required-changed request.a#required");
  }

  @Test
  void whatIsNoListIsRefused() {
    assertRefused("page: a\n", "This is no list");
    assertRefused("- [a\n", "This is no YAML");
  }
}
