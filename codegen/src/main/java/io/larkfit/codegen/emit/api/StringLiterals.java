package io.larkfit.codegen.emit.api;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** Long string constants, on several lines. */
final class StringLiterals {

  private static final int COLUMNS = 76;

  private StringLiterals() {}

  /** The text as a constant expression, cut at spaces. */
  static CodeBlock of(String text) {
    List<CodeBlock> pieces = new ArrayList<>();
    int start = 0;
    while (text.length() - start > COLUMNS) {
      int space = text.lastIndexOf(' ', start + COLUMNS);
      int end = space <= start ? text.indexOf(' ', start + COLUMNS) : space;
      if (end < 0) {
        break;
      }
      pieces.add(CodeBlock.of("$S", text.substring(start, end + 1)));
      start = end + 1;
    }
    pieces.add(CodeBlock.of("$S", text.substring(start)));
    CodeBlock.Builder literal = CodeBlock.builder().add(pieces.get(0));
    pieces.stream().skip(1).forEach(piece -> literal.add("\n$>$>+ $L$<$<", piece));
    return literal.build();
  }
}
