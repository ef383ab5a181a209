package io.larkfit.codegen.emit;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The text inside one block, as Javadoc HTML on one line. */
final class JavadocInline extends AbstractVisitor {

  /** HTML that texts do hold; its tags are dropped, as nobody promises that they are balanced. */
  private static final Set<String> KNOWN_TAGS =
      Set.of(
          "a abbr b big blockquote center code dd details div dl dt em font h1 h2 h3 h4 h5 h6 hr i img"
              .concat(
                  " kbd li ol p pre s section small span strong sub summary sup table tbody td th")
              .concat(" thead tr tt u ul var")
              .split(" "));

  private static final Pattern TAG =
      Pattern.compile("<!--.*?-->|</?([A-Za-z][A-Za-z0-9]*)(?:\\s[^<>]*)?/?>", Pattern.DOTALL);

  private final StringBuilder html = new StringBuilder();

  private JavadocInline() {}

  static String render(Node parent) {
    JavadocInline inline = new JavadocInline();
    inline.visitChildren(parent);
    return inline.html.toString().replace('\n', ' ').strip();
  }

  /** Raw HTML as text: known tags are dropped, anything else in angle brackets is shown. */
  static String html(String literal) {
    Matcher tags = TAG.matcher(literal);
    StringBuilder text = new StringBuilder();
    int end = 0;
    while (tags.find()) {
      text.append(JavadocText.escape(literal.substring(end, tags.start())));
      String name = tags.group(1) == null ? "a" : tags.group(1).toLowerCase(Locale.ROOT);
      if (name.equals("br")) {
        text.append("<br> ");
      } else if (!KNOWN_TAGS.contains(name)) {
        text.append(JavadocText.escape(tags.group()));
      }
      end = tags.end();
    }
    return text.append(JavadocText.escape(literal.substring(end))).toString();
  }

  @Override
  public void visit(Text text) {
    html.append(JavadocText.escape(text.getLiteral()));
  }

  @Override
  public void visit(Code code) {
    html.append(JavadocText.code(code.getLiteral()));
  }

  @Override
  public void visit(Emphasis emphasis) {
    enclose("em", emphasis);
  }

  @Override
  public void visit(StrongEmphasis emphasis) {
    enclose("strong", emphasis);
  }

  @Override
  public void visit(Link link) {
    int start = html.length();
    visitChildren(link);
    String text = html.substring(start);
    html.setLength(start);
    html.append(JavadocText.link(link.getDestination(), text));
  }

  /** A comment shows no pictures, but links to them. */
  @Override
  public void visit(Image image) {
    int start = html.length();
    visitChildren(image);
    String text = html.substring(start);
    html.setLength(start);
    boolean nested = image.getParent() instanceof Link;
    html.append(nested ? text : JavadocText.link(image.getDestination(), text));
  }

  @Override
  public void visit(HtmlInline tag) {
    html.append(html(tag.getLiteral()));
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    html.append("<br> ");
  }

  /** No space between two Chinese characters. */
  @Override
  public void visit(SoftLineBreak lineBreak) {
    boolean wide =
        lineBreak.getPrevious() instanceof Text before
            && lineBreak.getNext() instanceof Text after
            && !before.getLiteral().isEmpty()
            && !after.getLiteral().isEmpty()
            && JavadocLines.isWide(
                before.getLiteral().codePointBefore(before.getLiteral().length()))
            && JavadocLines.isWide(after.getLiteral().codePointAt(0));
    html.append(wide ? "" : " ");
  }

  private void enclose(String tag, Node node) {
    html.append('<').append(tag).append('>');
    visitChildren(node);
    html.append("</").append(tag).append('>');
  }
}
