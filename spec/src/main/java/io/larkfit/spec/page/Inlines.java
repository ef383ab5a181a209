package io.larkfit.spec.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Inline Markdown as plain text. */
final class Inlines {

  /** Blocks are not looked for: a line of a cell is text, whatever it begins with. */
  private static final Parser PARSER =
      Parser.builder().enabledBlockTypes(Set.of()).maxInlineNesting(100).build();

  /** Several times as many brackets and marks as any cell has. More take long, and are no text. */
  private static final int MOST_MARKS = 300;

  private static final Pattern MARKUP = Pattern.compile("[*_`\\[\\]<>&\\\\!]");
  private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");

  private Inlines() {}

  private static Node parse(String markdown) {
    int marks = 0;
    for (int i = 0; i < markdown.length(); i++) {
      marks += "<[*_`".indexOf(markdown.charAt(i)) < 0 ? 0 : 1;
    }
    return marks > MOST_MARKS ? new Text(markdown) : PARSER.parse(markdown);
  }

  /** A link. */
  record Target(String text, String url) {}

  /** Without markup, escapes and entities, and trimmed. */
  static String plain(String markdown) {
    String trimmed = trim(markdown);
    if (!MARKUP.matcher(trimmed).find()) {
      return trimmed;
    }
    StringBuilder plain = new StringBuilder();
    parse(trimmed).accept(new Writer(plain, true));
    // What CommonMark leaves: emphasis beside CJK punctuation, which it does not take for emphasis.
    return trim(plain.toString().replace("**", ""));
  }

  /** Without markup, escapes and entities, but with the white space that entities make. */
  static String indented(String markdown) {
    String stripped = markdown.strip();
    if (!MARKUP.matcher(stripped).find() && stripped.indexOf('\n') < 0) {
      return stripped;
    }
    StringBuilder plain = new StringBuilder();
    parse(stripped).accept(new Writer(plain, true));
    return plain.toString();
  }

  /** As {@link #plain}, without what links say. */
  static String plainWithoutLinks(String markdown) {
    StringBuilder plain = new StringBuilder();
    parse(trim(markdown)).accept(new Writer(plain, false));
    return trim(plain.toString());
  }

  static List<Target> links(String markdown) {
    List<Target> links = new ArrayList<>();
    if (markdown.contains("](")) {
      parse(trim(markdown))
          .accept(
              new AbstractVisitor() {
                @Override
                public void visit(Link link) {
                  StringBuilder text = new StringBuilder();
                  Node child = link.getFirstChild();
                  while (child != null) {
                    child.accept(new Writer(text, true));
                    child = child.getNext();
                  }
                  links.add(new Target(text.toString(), link.getDestination()));
                }
              });
    }
    return links;
  }

  /** The lines of a text that has been broken with HTML. */
  static List<String> lines(String markdown) {
    return List.of(BREAK.matcher(markdown).replaceAll("\n").split("\n", -1));
  }

  /** Without white space at the ends, that of HTML and what has no width included. */
  static String trim(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }

  /** Writes text as it is read. */
  private static final class Writer extends AbstractVisitor {

    private final StringBuilder out;
    private final boolean links;

    Writer(StringBuilder out, boolean links) {
      this.out = out;
      this.links = links;
    }

    @Override
    public void visit(Text text) {
      out.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
      out.append(code.getLiteral());
    }

    @Override
    public void visit(Link link) {
      if (links) {
        visitChildren(link);
      }
    }

    @Override
    public void visit(HtmlInline html) {
      if (BREAK.matcher(html.getLiteral()).matches()) {
        out.append('\n');
      }
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
      out.append('\n');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
      out.append('\n');
    }
  }
}
