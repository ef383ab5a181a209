package io.larkfit.spec.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The sections of a page, as a Markdown parser finds its headings and fences. */
final class Outline {

  private static final Parser PARSER =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .maxOpenBlockParsers(100)
          // Lines are parsed where they are used.
          .inlineParserFactory(context -> (lines, node) -> {})
          .build();
  private static final Pattern ATX = Pattern.compile(" {0,3}#{1,6}(?: .*)?");

  private static final Pattern MARKS = Pattern.compile("^[\\s#]++|(?<![\\s#])[\\s#]++$");

  /** Several times the longest line there is; what is in fences may be longer. */
  private static final int LONGEST = 5_000;

  private final PageText text;
  private final int first;
  private final Map<Integer, Node> nodes = new TreeMap<>();

  private Outline(PageText text, int first) {
    this.text = text;
    this.first = first;
  }

  /**
   * The sections from a line on, from 0.
   *
   * @throws PageException if a fence is never closed: what follows would be lost in it
   */
  static List<Section> of(PageText text, int first) throws PageException {
    Outline outline = new Outline(text, first);
    List<String> lines = text.lines().subList(first, text.lines().size());
    PARSER.parse(String.join("\n", lines)).accept(outline.new Finder());
    return outline.sections();
  }

  private List<Section> sections() throws PageException {
    List<Section> sections = new ArrayList<>();
    int level = 0;
    String title = "";
    int start = first + 1;
    List<Block> blocks = new ArrayList<>();
    for (int i = first; i < text.lines().size(); i++) {
      Node node = nodes.get(i);
      refuseLong(node, i);
      if (node instanceof Heading heading) {
        sections.add(new Section(level, title, start, blocks));
        level = heading.getLevel();
        title = Inlines.plain(MARKS.matcher(text.lines().get(i)).replaceAll(""));
        start = i + 1;
        blocks = new ArrayList<>();
      } else if (node instanceof FencedCodeBlock fence) {
        blocks.add(fence(fence, i));
        i = lastLine(fence);
      } else {
        blocks.add(new Block.Text(i + 1, text.lines().get(i)));
      }
    }
    sections.add(new Section(level, title, start, blocks));
    return sections;
  }

  private void refuseLong(@Nullable Node node, int line) throws PageException {
    int length = text.lines().get(line).length();
    if (length > LONGEST && !(node instanceof FencedCodeBlock)) {
      throw text.fault(
          line + 1,
          String.format(
              Locale.ROOT, "The line has %,d characters; one has at most %,d.", length, LONGEST));
    }
  }

  private Block fence(FencedCodeBlock fence, int line) throws PageException {
    if (fence.getClosingFenceLength() == null) {
      throw text.fault(line + 1, "The fence is never closed: the page is cut off or broken.");
    }
    boolean hasBreak = text.lines().get(lastLine(fence)).endsWith("  ");
    return new Block.Fence(line + 1, fence.getInfo().strip(), fence.getLiteral(), hasBreak);
  }

  private int lastLine(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return first + spans.get(spans.size() - 1).getLineIndex();
  }

  /** Finds headings that are not within anything, and fences wherever they are. */
  private final class Finder extends AbstractVisitor {

    @Override
    public void visit(Heading heading) {
      int line = lastLine(heading);
      if (heading.getParent() instanceof Document
          && ATX.matcher(text.lines().get(line)).matches()) {
        nodes.put(line, heading);
      }
    }

    @Override
    public void visit(FencedCodeBlock fence) {
      nodes.put(first + fence.getSourceSpans().get(0).getLineIndex(), fence);
    }
  }
}
