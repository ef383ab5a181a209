package io.larkfit.codegen.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.larkfit.codegen.ir.Doc;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavadocsTest {

  @TempDir Path directory;

  @Test
  void paragraphsAreSeparated() {
    assertEquals("One.\n\n<p>Two.", render("One.\n\nTwo."));
  }

  @Test
  void longLinesAreWrapped() {
    String rendered = render("word ".repeat(100));

    assertTrue(rendered.lines().count() > 4);
    assertTrue(rendered.lines().allMatch(line -> line.length() <= 93), rendered);
  }

  @Test
  void chineseTextIsWrappedByItsWidth() {
    String rendered = render("查询客服工作日程".repeat(30));

    assertTrue(rendered.lines().allMatch(line -> line.length() <= 46), rendered);
  }

  @Test
  void lineBreakBetweenChineseCharactersIsNoSpace() {
    assertEquals("查询客服", render("查询\n客服"));
    assertEquals("one two", render("one\ntwo"));
  }

  @Test
  void endOfCommentIsEscaped() {
    assertEquals("a *&#47; b", render("a */ b"));
    assertEquals("<code>*&#47;</code>", render("`*/`"));
  }

  @Test
  void unicodeEscapeIsEscaped() {
    assertEquals("C:&#92;users and &#92;u0041", render("C:\\users and \\u0041"));
    assertEquals("<code>&#92;u0041</code>", render("`\\u0041`"));
  }

  @Test
  void dollarStays() {
    assertEquals("costs $5, $T and {@code $L}", render("costs $5, $T and `$L`"));
  }

  @Test
  void atSignStartsNoTag() {
    assertEquals("&#64;param x is {&#64;link y}", render("@param x is {@link y}"));
    assertEquals("ann@example.org", render("ann@example.org"));
    assertEquals("<code>&#64;Foo</code>", render("`@Foo`"));
  }

  @Test
  void angleBracketsAndAmpersandsAreEscaped() {
    assertEquals("1 &lt; 2 &amp; 3 &gt; 2", render("1 < 2 & 3 > 2"));
    assertEquals("agents/&lt;agent_id&gt;", render("agents/<agent_id>"));
  }

  @Test
  void knownHtmlTagsAreDropped() {
    assertEquals("bold<br> next", render("<b>bold</b><br/>next"));
    assertEquals("block", render("<div class=\"x\">\nblock\n</div>"));
  }

  @Test
  void codeWithUnbalancedBracesIsEscaped() {
    assertEquals(
        "<code>&#125;</code> {@code {a}} {@code List<String>}", render("`}` `{a}` `List<String>`"));
  }

  @Test
  void linksWorkIfTheyLeadSomewhere() {
    assertEquals(
        "<a href=\"https://example.org/a?b=1&amp;c=%22\">the page</a>",
        render("[the page](https://example.org/a?b=1&c=\")"));
    assertEquals("there", render("[there](#/components/x)"));
    assertEquals("this", render("[this](javascript:alert(1))"));
  }

  @Test
  void listsAreNested() {
    assertEquals(
        "<ul>\n  <li>a\n      <ul>\n        <li>b\n      </ul>\n  <li>c\n</ul>",
        render("- a\n  - b\n- c"));
  }

  @Test
  void codeBlocksAreNotWrapped() {
    String code = "x".repeat(60) + " " + "y".repeat(60);

    assertEquals("<pre>{@code\n" + code + "\n}</pre>", render("```\n" + code + "\n```"));
  }

  @Test
  void tablesKeepTheirColumns() {
    assertEquals(
        "<pre>{@code\n| a | b |\n|---|---|\n| 1 | 2 |\n}</pre>",
        render("| a | b |\n|---|---|\n| 1 | 2 |"));
  }

  @Test
  void headingsAreStrong() {
    assertEquals("<strong>Title</strong>\n\n<p>Text", render("# Title\nText"));
  }

  @Test
  void pageIsLinkedWithItsDate() {
    Doc doc = new Doc("", true, new Doc.DocPage("https://example.org/x", "查询客服", "2023-08-15"));

    assertEquals(
        "Fallback.\n\n@see <a href=\"https://example.org/x\">查询客服, updated 2023-08-15</a>\n"
            + "@deprecated as the API's description says",
        Javadocs.render(doc, "Fallback.").toString().strip());
  }

  @Test
  void sentencesEndInAFullStop() {
    assertEquals("List pets.", Javadocs.sentence(" List pets "));
    assertEquals("Really?", Javadocs.sentence("Really?"));
    assertEquals("查询。", Javadocs.sentence("查询"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*/ \\u002a\\u002f @see x {@link y} <b>open & <unknown> $T",
        "- a\n- b\n\n  second\n\n  ```\n  { @x\n  ```\n\n1. one\n2. two\n\n> quoted\n>\n> - list",
        "# One\n### Three\n\n---\n\n![pic](https://example.org/p.png) <!-- hidden --> `a`` b`",
        "| `a` | b |\n| :--- | --- |\n| */ | @x |",
        "[a & b](https://example.org/?q='\"<>@{@x}) <https://example.org/a_b> *x*/ **y**",
        "\u0000\u0007 \uD800 lone, \uD83D\uDE00 face, \u00A0 hard",
        "<p>Para <a href='x'>link</p>\n<table><tr><td>cell</table>\n\n<br/>",
        "`{` `}` `{@code x}` ``` ` ```",
        "text\n@param looks like a tag\n @return too",
      })
  void doclintAcceptsAnything(String text) throws IOException {
    TypeSpec type =
        TypeSpec.interfaceBuilder("Documented")
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("$L", Javadocs.builder().text("Start. " + text).text(text).build())
            .addType(
                TypeSpec.interfaceBuilder("Item")
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                    .addJavadoc(
                        Javadocs.builder()
                            .text("Item.")
                            .list("All:", List.of(Javadocs.inline(text), Javadocs.code(text)))
                            .build())
                    .build())
            .build();
    Path file = directory.resolve("Documented.java");
    Files.writeString(file, JavaFile.builder("", type).indent("  ").build().toString());

    StringWriter output = new StringWriter();
    PrintWriter writer = new PrintWriter(output);
    int status =
        ToolProvider.findFirst("javadoc")
            .orElseThrow()
            .run(
                writer,
                writer,
                "-quiet",
                "-Xdoclint:all",
                "-Werror",
                "-encoding",
                "UTF-8",
                "-d",
                directory.resolve("out").toString(),
                file.toString());

    assertEquals(0, status, output + Files.readString(file));
    assertEquals("", output.toString());
  }

  private static String render(String commonMark) {
    return Javadocs.render(commonMark).toString().stripTrailing();
  }
}
