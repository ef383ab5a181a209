package io.larkfit.spec.page;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.spec.fact.Page;
import io.larkfit.spec.record.FactTree;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are damaged, or made to do harm: each is read or refused, and soon. */
class HostileFilesTest {

  private static final Duration SOON = Duration.ofSeconds(20);

  /** As long as a line may be. */
  private static final int LINE = 4_900;

  private static String sample() {
    return new String(
        Pages.bytes(Pages.QUIRKS.resolve("markers-of-a-field.md")), StandardCharsets.UTF_8);
  }

  private static String problem(byte[] bytes) {
    return assertThrows(PageException.class, () -> new PageReader().read("tea.md", bytes))
        .problem();
  }

  private static String problem(String text) {
    return problem(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads it, or refuses it with a sentence. */
  private static void readOrRefuse(byte[] bytes) {
    try {
      assertEquals("tea.md", new PageReader().read("tea.md", bytes).file());
    } catch (PageException refusal) {
      assertTrue(refusal.problem().endsWith("."), refusal.getMessage());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
  void utf16IsNamed(String charset) {
    assertEquals(
        "The file is UTF-16; save it as UTF-8.",
        problem(sample().getBytes(Charset.forName(charset))));
  }

  @Test
  void gbkIsRefusedInItsLine() {
    assertEquals(
        "The file is not UTF-8 from here on; save it as UTF-8.",
        problem(sample().getBytes(Charset.forName("GBK"))));
  }

  @Test
  void pageCutWithinACharacterIsCalledCut() {
    byte[] bytes = sample().getBytes(StandardCharsets.UTF_8);
    int end = bytes.length;
    while ((bytes[--end] & 0xC0) != 0x80) {
      // Back to the last byte of the last character that has several.
    }

    assertEquals(
        "The page is cut off in the middle of a character.", problem(Arrays.copyOf(bytes, end)));
  }

  @Test
  void answerSavedAsAPageIsNamed() {
    assertEquals(
        "This is JSON, not a page: it was not fetched as Markdown.",
        problem("{\"code\":99991663,\"msg\":\"token invalid\"}"));
    assertEquals(
        "This is HTML, not a page: it was not fetched as Markdown.",
        problem("<!DOCTYPE html>\n<html></html>"));
  }

  @Test
  void endlessLineIsRefusedInItsPlace() {
    String page = sample() + "\n### 说明\n" + "x".repeat(1 << 20) + "\n";

    assertEquals("The line has 1,048,576 characters; one has at most 5,000.", problem(page));
  }

  @Test
  void endlessFrontMatterIsRefused() {
    assertEquals(
        "The front matter has more than 20,000 characters.",
        problem(sample().replaceFirst("title: ", "title: " + "x".repeat(1 << 20))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"> ", "- ", "1. ", "  - ", "[", "![", "**", "<a>", "`"})
  void deepNestingIsReadOrRefusedSoon(String mark) {
    StringBuilder lists = new StringBuilder();
    for (int depth = 0; depth < 1_000; depth++) {
      lists.append("  ".repeat(depth)).append(mark).append("x\n");
    }
    String line = mark.repeat(LINE / mark.length());

    assertTimeoutPreemptively(
        SOON,
        () -> {
          readOrRefuse((sample() + lists).getBytes(StandardCharsets.UTF_8));
          readOrRefuse((sample() + line + "\n").getBytes(StandardCharsets.UTF_8));
        });
  }

  /** What patterns of the reader look for, over and over. */
  static Stream<String> units() {
    return Stream.of(
        "*",
        "**",
        "`",
        "[",
        "](",
        "<",
        "&",
        "\\",
        "-",
        "- ",
        "1 - ",
        "1 - a,",
        "1：",
        "0",
        "0,",
        "00:00-",
        "/:a",
        "a_",
        "> ",
        ">",
        "|-",
        "|:-",
        "|",
        " ",
        "\t",
        "(a:b)",
        "()",
        "\"",
        "{",
        "[[",
        "`` ` ",
        "**示例值**：",
        "**a**：",
        "取值：",
        "长度范围：1",
        "最大值：",
        "array<",
        "map<a,",
        "T[]",
        "∟",
        "次/秒",
        "tenant_access_token",
        "[a](b)",
        "<br>",
        "字符",
        "9999999999");
  }

  @ParameterizedTest
  @MethodSource("units")
  void lineThatRepeatsOneThingIsReadSoonWhereverItStands(String unit) {
    String line = unit.repeat(LINE / unit.length());
    List<String> lines =
        List.of(
            "cup | string | " + line,
            line + " | string | tea",
            "cup | " + line + " | tea",
            "cup | string | tea  \n**可选值有**：  \n- " + line + "  \n**数据校验规则**：  \n- " + line,
            "cup | string | tea  \n**字段权限要求**：" + line + "  \n**默认值**：" + line,
            "cup | string | 1 - " + line + "  \n长度范围：1" + line,
            "cup | string | tea\n\n## " + line + "\n\n### 错误码\n\n错误码 | 描述\n---|---\n1 | " + line);

    assertTimeoutPreemptively(SOON, () -> lines.forEach(rows -> readOrRefuse(withRows(rows))));
  }

  /** A page whose response has these rows. */
  private static byte[] withRows(String rows) {
    String page =
        new String(
            Pages.bytes(Pages.QUIRKS.resolve("nesting-from-types.md")), StandardCharsets.UTF_8);
    return (page.substring(0, page.indexOf("code | int")) + rows + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void patternOfAPageThatTakesForEverIsGivenUp() throws PageException {
    String row =
        "cup | string | tea  \n**示例值**：\""
            + "a".repeat(60)
            + "!\"  \n"
            + "**数据校验规则**：  \n- 正则校验：`^(a+)+$`";

    Page page =
        assertTimeoutPreemptively(SOON, () -> new PageReader().read("tea.md", withRows(row)));

    assertEquals(
        "^(a+)+$", page.response().body().fields().get(0).details().rules().get(0).pattern());
  }

  @Test
  void megabytesOfRowsOrOfNothingAreReadOrRefusedSoon() {
    Random random = new Random(5);
    byte[] noise = new byte[PageText.LIMIT];
    random.nextBytes(noise);
    ByteArrayOutputStream letters = new ByteArrayOutputStream();
    letters.writeBytes(sample().getBytes(StandardCharsets.UTF_8));
    while (letters.size() < 1 << 20) {
      letters.writeBytes(
          "|#-*`<[ \n".repeat(1 + random.nextInt(9)).getBytes(StandardCharsets.UTF_8));
    }
    String rows = sample() + "\n### 响应体\n\n名称 | 类型 | 描述\n---|---|---\n";

    assertTimeoutPreemptively(
        SOON,
        () -> {
          readOrRefuse(noise);
          readOrRefuse(letters.toByteArray());
          readOrRefuse((rows + "a | int | b\n".repeat(100_000)).getBytes(StandardCharsets.UTF_8));
          readOrRefuse((rows + "a  \n".repeat(200_000)).getBytes(StandardCharsets.UTF_8));
          readOrRefuse(
              (rows.replace("名称", "a|".repeat(2_000) + "名称") + "a|".repeat(2_000) + "\n")
                  .getBytes(StandardCharsets.UTF_8));
        });
  }

  @Test
  void marksThatGoDeeperThanAnyPageAreNoLevels() {
    StringBuilder rows = new StringBuilder();
    for (int level = 0; level < 400; level++) {
      rows.append("∟".repeat(level)).append("cup | object | tea\n");
    }
    Page page =
        assertDoesNotThrow(
            () -> new PageReader().read("tea.md", withRows(rows.toString().strip())));

    assertTrue(assertDoesNotThrow(() -> FactTree.of(page).toPrettyString()).length() > 1_000);
  }

  @ParameterizedTest
  @MethodSource("io.larkfit.spec.page.Pages#quirks")
  void macLineEndsChangeNothing(java.nio.file.Path page) throws PageException {
    String text = new String(Pages.bytes(page), StandardCharsets.UTF_8);

    assertEquals(
        FactTree.of(new PageReader().read("tea.md", Pages.bytes(page))).without("hash"),
        FactTree.of(
                new PageReader()
                    .read("tea.md", text.replace('\n', '\r').getBytes(StandardCharsets.UTF_8)))
            .without("hash"));
  }
}
