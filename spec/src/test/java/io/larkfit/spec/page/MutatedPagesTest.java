package io.larkfit.spec.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.spec.fact.Page;
import io.larkfit.spec.fact.Remark;
import io.larkfit.spec.record.FactTree;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages that are changed by chance are read or refused with a reason, and nothing else happens.
 * {@code -Dpages.mutations} asks for more of them, {@code -Dpages.seed} for others.
 */
class MutatedPagesTest {

  private static final int MUTATIONS = Integer.getInteger("pages.mutations", 4_000);
  private static final long SEED = Long.getLong("pages.seed", 20_260_102);
  private static final List<String> SCRAPS =
      List.of(
          "|",
          " | ",
          "---",
          "--- | ---\n",
          "```",
          "```json\n",
          "\n",
          "\n\n",
          "  \n",
          "#",
          "## 响应\n",
          "### 响应体\n",
          "**",
          "**示例值**：",
          "**可选值有**：",
          "- ",
          "`",
          "[",
          "](",
          "\\",
          "<br>",
          "\t",
          "{",
          "}",
          "\"",
          "∟ ",
          "：",
          "\u0000",
          "\uFEFF",
          "0",
          "名称 | 类型 | 描述\n---|---|---\n");

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void pageThatIsChangedByChanceIsReadOrRefusedWithAReason() {
    List<Path> pages = Pages.quirks().toList();
    for (int i = 0; i < MUTATIONS; i++) {
      Random random = new Random(SEED + i);
      byte[] page = Pages.bytes(pages.get(random.nextInt(pages.size())));
      for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
        page = changed(page, random);
      }
      readOrRefuse(page, "-Dpages.mutations=1 -Dpages.seed=" + (SEED + i));
    }
  }

  private static byte[] changed(byte[] page, Random random) {
    String text = new String(page, StandardCharsets.UTF_8);
    int at = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), at + random.nextInt(40));
    String scrap = SCRAPS.get(random.nextInt(SCRAPS.size()));
    return switch (random.nextInt(7)) {
      case 0 -> bytes(text.substring(0, at) + scrap + text.substring(at));
      case 1 -> bytes(text.substring(0, at) + text.substring(to));
      case 2 -> bytes(text.substring(0, to) + text.substring(at));
      case 3 -> Arrays.copyOf(page, Math.min(at, page.length));
      case 4 -> {
        byte[] other = page.clone();
        if (other.length > 0) {
          other[random.nextInt(other.length)] ^= (byte) (1 << random.nextInt(8));
        }
        yield other;
      }
      case 5 -> bytes(swapped(text, random));
      default -> bytes(text.replace(scrap, SCRAPS.get(random.nextInt(SCRAPS.size()))));
    };
  }

  private static String swapped(String text, Random random) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    if (lines.size() > 1) {
      int one = random.nextInt(lines.size());
      lines.add(random.nextInt(lines.size()), lines.remove(one));
    }
    return String.join("\n", lines) + "\n";
  }

  private static void readOrRefuse(byte[] page, String how) {
    try {
      assertEquals(
          "tea.md", FactTree.of(new PageReader().read("tea.md", page)).path("file").asText(), how);
    } catch (PageException refusal) {
      assertTrue(refusal.problem().endsWith("."), () -> how + ": " + refusal.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError(how, e);
    }
  }

  /** A whole page, and what is left of it at the end of each of its lines. */
  static Stream<Integer> lengths() {
    String page = whole();
    return Stream.iterate(
            page.indexOf('\n') + 1, end -> end > 0, end -> page.indexOf('\n', end) + 1)
        .takeWhile(end -> end < page.length());
  }

  private static String whole() {
    return new String(
        Pages.bytes(Pages.QUIRKS.resolve("example-with-comments.md")), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void pageThatIsCutBeforeItsExampleIsRefusedOrCalledCut(int length) {
    String whole = whole();
    if (length > whole.lastIndexOf("```")) {
      return;
    }
    try {
      Page page = new PageReader().read("tea.md", bytes(whole.substring(0, length)));
      assertTrue(
          page.remarks().stream().anyMatch(remark -> remark.check() == Remark.Check.CUT_OFF)
              || whole.substring(0, length).contains("示例"),
          () -> page.remarks().toString());
    } catch (PageException refusal) {
      assertTrue(refusal.problem().endsWith("."), refusal.getMessage());
    }
  }

  @Test
  void pageInAnotherLanguageIsAnErrorRatherThanAGuide() {
    String english = whole().replace("## 请求", "## Request").replace("## 响应", "## Response");
    PageException refusal =
        assertThrows(PageException.class, () -> new PageReader().read("tea.md", bytes(english)));

    assertEquals(false, refusal.isOfAnotherKind(), refusal.getMessage());
  }
}
