package io.larkfit.codegen.emit;

import io.larkfit.codegen.Options;
import java.util.regex.Pattern;

/**
 * What an option changes in every file, whoever emitted it: no Javadoc, or {@code @Generated}
 * before each class. It works on the text, which knows neither {@code /**} nor the start of a class
 * within a line.
 */
final class OutputOptions {

  private static final Pattern JAVADOC = Pattern.compile("(?ms)^ */\\*\\*.*?\\*/\n");

  private static final Pattern CLASS =
      Pattern.compile(
          "(?m)^( *)(?=(?:(?:public|protected|private|static|abstract|final) )*(?:class|interface|enum) \\w)");

  private final boolean javadoc;
  private final String annotation;

  OutputOptions(Options options) {
    this.javadoc = options.javadoc();
    this.annotation =
        options.generatedAnnotation() ? "@" + options.invokerPackage() + ".meta.Generated\n" : "";
  }

  JavaSource apply(JavaSource source) {
    String content = source.content();
    if (!javadoc) {
      content = JAVADOC.matcher(content).replaceAll("");
    }
    // An annotation type needs no mark, the mark itself least of all.
    if (!annotation.isEmpty()) {
      content = CLASS.matcher(content).replaceAll("$1" + annotation + "$1");
    }
    return new JavaSource(source.path(), content);
  }
}
