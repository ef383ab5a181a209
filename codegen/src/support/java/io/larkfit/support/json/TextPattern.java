package io.larkfit.support.json;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A regular expression, compiled when first needed: most models are only read. */
final class TextPattern {
  private final String regex;
  private volatile @Nullable Pattern compiled;

  TextPattern(String regex) {
    this.regex = regex;
  }

  boolean matches(String text) {
    Pattern pattern = compiled;
    if (pattern == null) {
      pattern = Pattern.compile(regex);
      compiled = pattern;
    }
    return pattern.matcher(text).find();
  }

  /** As the API's description has it: Java's {@code $} would pass a final line break. */
  @Override
  public String toString() {
    return regex.replace("\\z", "$");
  }
}
