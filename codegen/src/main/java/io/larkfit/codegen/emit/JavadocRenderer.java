package io.larkfit.codegen.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The blocks of a CommonMark text as Javadoc HTML, not yet wrapped. */
final class JavadocRenderer {

  private static final Parser PARSER =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

  /** The second line of a table. */
  private static final Pattern TABLE_RULE =
      Pattern.compile("[ |:-]*-[ |:-]*\\|[ |:-]*|[ |:-]*\\|[ |:-]*-[ |:-]*");

  private final List<String> source;

  private JavadocRenderer(List<String> source) {
    this.source = source;
  }

  /** One string for each block; paragraphs come without a tag of their own. */
  static List<String> blocks(String commonMark) {
    List<String> source = List.of(commonMark.split("\\r\\n|\\r|\\n", -1));
    return new JavadocRenderer(source).blocks(PARSER.parse(commonMark));
  }

  /** Blocks below each other, each paragraph but the first with its tag. */
  static String join(List<String> blocks, String separator) {
    StringBuilder joined = new StringBuilder();
    for (String block : blocks) {
      boolean paragraph =
          !block.startsWith("<ul>")
              && !block.startsWith("<ol>")
              && !block.startsWith("<pre>")
              && !block.startsWith("<blockquote>");
      joined.append(joined.isEmpty() ? "" : separator);
      joined.append(paragraph && !joined.isEmpty() ? "<p>" : "").append(block);
    }
    return joined.toString();
  }

  private List<String> blocks(Node parent) {
    List<String> blocks = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      String block = block(node);
      if (!block.isBlank()) {
        blocks.add(block);
      }
    }
    return blocks;
  }

  private String block(Node node) {
    if (node instanceof Paragraph paragraph) {
      List<String> lines = lines(paragraph);
      boolean table = lines.size() > 1 && TABLE_RULE.matcher(lines.get(1)).matches();
      return table ? JavadocText.block(String.join("\n", lines)) : JavadocInline.render(paragraph);
    } else if (node instanceof Heading heading) {
      return "<strong>" + JavadocInline.render(heading) + "</strong>";
    } else if (node instanceof FencedCodeBlock code) {
      return JavadocText.block(code.getLiteral());
    } else if (node instanceof IndentedCodeBlock code) {
      return JavadocText.block(code.getLiteral());
    } else if (node instanceof HtmlBlock html) {
      return JavadocInline.html(html.getLiteral()).replace('\n', ' ').strip();
    } else if (node instanceof ListBlock list) {
      return list(list, list instanceof OrderedList ? "ol" : "ul");
    } else if (node instanceof BlockQuote quote) {
      return "<blockquote>\n" + join(blocks(quote), "\n") + "\n</blockquote>";
    }
    return "";
  }

  private String list(ListBlock list, String tag) {
    StringBuilder html = new StringBuilder();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      String content = join(blocks(item), "\n");
      if (!content.isBlank()) {
        html.append("  <li>").append(JavadocLines.indent(content, 6).strip()).append('\n');
      }
    }
    return html.isEmpty() ? "" : "<" + tag + ">\n" + html + "</" + tag + ">";
  }

  private List<String> lines(Block block) {
    List<String> lines = new ArrayList<>();
    for (SourceSpan span : block.getSourceSpans()) {
      int start = span.getColumnIndex();
      lines.add(source.get(span.getLineIndex()).substring(start, start + span.getLength()));
    }
    return lines;
  }
}
