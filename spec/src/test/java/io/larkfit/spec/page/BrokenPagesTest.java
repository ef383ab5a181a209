package io.larkfit.spec.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no page, or no whole one, is refused with a reason and never with anything else. */
class BrokenPagesTest {

  private final PageReader reader = new PageReader();

  @ParameterizedTest
  @MethodSource("io.larkfit.spec.page.Pages#broken")
  void brokenPageIsRefusedForTheReasonBesideIt(Path page) throws IOException {
    PageException refusal =
        assertThrows(PageException.class, () -> reader.read(Pages.name(page), Pages.bytes(page)));

    String actual = refusal.line() + ": " + refusal.problem();
    assertEquals(Files.readString(Pages.beside(page, ".expected")).strip(), actual);
  }

  @Test
  void refusalNamesFileAndLine() {
    PageException refusal =
        assertThrows(
            PageException.class,
            () -> reader.read("tea.md", "Tea\n".getBytes(StandardCharsets.UTF_8)));

    assertEquals("tea.md", refusal.file());
    assertTrue(refusal.getMessage().startsWith("tea.md:1: "), refusal.getMessage());
  }

  @Test
  void tenMegabytesAreRefusedUnread(@TempDir Path directory) throws IOException {
    Path page = Files.write(directory.resolve("large.md"), new byte[10 << 20]);

    PageException refusal = assertThrows(PageException.class, () -> reader.read(page));

    assertEquals("The file has 10,485,760 bytes; a page has at most 4,194,304.", refusal.problem());
  }

  @Test
  void tableOfThousandsOfRowsIsRefused() {
    PageException refusal =
        assertThrows(
            PageException.class,
            () -> reader.read("tea.md", pageOf("cup%d | string | a cup\n", 5_001)));

    assertEquals("The table has 5,001 rows; one has at most 5,000.", refusal.problem());
  }

  @Test
  void tableThatIsObjectsAloneIsRead() throws PageException {
    assertEquals(
        "cup0",
        reader
            .read("tea.md", pageOf("cup%d | cup%<d | a cup\n", 300))
            .response()
            .body()
            .fields()
            .get(0)
            .name());
  }

  /** A page whose response has many rows, each made with its number. */
  private static byte[] pageOf(String row, int rows) {
    String page =
        new String(
            Pages.bytes(Pages.QUIRKS.resolve("nesting-from-types.md")), StandardCharsets.UTF_8);
    String head = page.substring(0, page.indexOf("code | int"));
    String table = IntStream.range(0, rows).mapToObj(row::formatted).collect(Collectors.joining());
    return (head + table).getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void missingFileIsAnIoException(@TempDir Path directory) {
    assertThrows(IOException.class, () -> reader.read(directory.resolve("none.md")));
  }

  @ParameterizedTest
  @MethodSource("io.larkfit.spec.page.Pages#quirks")
  void pageThatIsCutOffAnywhereIsReadOrRefused(Path page) {
    byte[] bytes = Pages.bytes(page);
    for (int length = 0; length < bytes.length; length += 7) {
      byte[] cut = Arrays.copyOf(bytes, length);
      try {
        assertEquals("cut.md", reader.read("cut.md", cut).file());
      } catch (PageException refusal) {
        assertTrue(refusal.problem().endsWith("."), refusal.getMessage());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("io.larkfit.spec.page.Pages#quirks")
  void windowsLineEndsChangeNothing(Path page) throws PageException {
    String text = new String(Pages.bytes(page), StandardCharsets.UTF_8);
    byte[] windows = ("\uFEFF" + text.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);

    assertEquals(
        PageJson.of(reader.read("tea.md", Pages.bytes(page))).without("hash"),
        PageJson.of(reader.read("tea.md", windows)).without("hash"));
  }
}
