package io.larkfit.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import io.larkfit.codegen.ir.Doc;
import java.util.ArrayList;
import java.util.List;

/**
 * Documentation texts (CommonMark) as Javadoc: safe in a comment whatever the text holds, accepted
 * by doclint, and wrapped so that no line passes 100 columns in a class or a class nested in it.
 */
public final class Javadocs {

  private Javadocs() {}

  /** The text alone; empty for an empty text. */
  public static CodeBlock render(String commonMark) {
    return builder().text(commonMark).build();
  }

  /** The element's text (or the fallback where it has none), its page and its deprecation. */
  public static CodeBlock render(Doc doc, String fallback) {
    return builder().text(doc.text().isBlank() ? fallback : doc.text()).about(doc).build();
  }

  /** Plain text as Javadoc, for use in {@link Builder#paragraph} and {@link Builder#list}. */
  public static String plain(String text) {
    return JavadocText.escape(text.strip().replace('\n', ' '));
  }

  /** CommonMark as Javadoc on one line, for use in {@link Builder#paragraph} and the like. */
  public static String inline(String commonMark) {
    return String.join(" ", JavadocRenderer.blocks(commonMark)).replaceAll("\\s+", " ");
  }

  /** Plain text in code font, for the same use. */
  public static String code(String text) {
    return JavadocText.code(text);
  }

  /** A text as a sentence: with a full stop, unless it ends in punctuation already. */
  public static String sentence(String text) {
    String stripped = text.strip();
    if (stripped.isEmpty()) {
      return stripped;
    }
    int last = stripped.codePointBefore(stripped.length());
    if (JavadocLines.isWide(last)) {
      return Character.isLetter(last) ? stripped + "。" : stripped;
    }
    return ".!?:;".indexOf(last) >= 0 ? stripped : stripped + ".";
  }

  /** A whole comment, for files that JavaPoet cannot say. */
  static String comment(String javadoc) {
    String lines = JavadocText.safe(JavadocLines.wrap(javadoc));
    return lines.contains("\n")
        ? "/**\n * " + lines.replace("\n", "\n * ") + "\n */"
        : "/** " + lines + " */";
  }

  public static Builder builder() {
    return new Builder();
  }

  /** A comment of several parts, in the order in which they are added; tags come last. */
  public static final class Builder {

    private final List<String> blocks = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();

    private Builder() {}

    /** Paragraphs, lists and so on, from CommonMark. */
    public Builder text(String commonMark) {
      blocks.addAll(JavadocRenderer.blocks(commonMark));
      return this;
    }

    /** A paragraph that is Javadoc already, on one line. */
    public Builder paragraph(String javadoc) {
      blocks.add(javadoc);
      return this;
    }

    /** A list of items that are Javadoc already. */
    public Builder list(List<String> items) {
      StringBuilder list = new StringBuilder("<ul>\n");
      items.forEach(item -> list.append("  <li>").append(item).append('\n'));
      return paragraph(list.append("</ul>").toString());
    }

    /** The same below an introduction that is Javadoc, too. */
    public Builder list(String introduction, List<String> items) {
      return paragraph(introduction).list(items);
    }

    /** {@code @param}; the text is CommonMark. */
    public Builder param(String name, String commonMark) {
      return tag("@param " + name, commonMark);
    }

    /** {@code @return}; the text is CommonMark. */
    public Builder returns(String commonMark) {
      return tag("@return", commonMark);
    }

    /** The documentation page and the deprecation, not the text. */
    public Builder about(Doc doc) {
      if (doc.page() != null) {
        tags.add("@see" + JavadocLines.NO_BREAK + JavadocText.page(doc.page()));
      }
      if (doc.deprecated()) {
        tags.add("@deprecated as the API's description says");
      }
      return this;
    }

    public CodeBlock build() {
      String text = JavadocRenderer.join(blocks, "\n\n");
      String between = blocks.isEmpty() || tags.isEmpty() ? "" : "\n\n";
      String comment = JavadocLines.wrap(text + between + String.join("\n", tags));
      return comment.isEmpty()
          ? CodeBlock.builder().build()
          : CodeBlock.of("$L\n", JavadocText.safe(comment));
    }

    private Builder tag(String start, String commonMark) {
      tags.add(start + " " + inline(commonMark));
      return this;
    }
  }
}
