package io.larkfit.spec.fact;

/**
 * Something that a spec says of a field, and no page has a word for.
 *
 * @param key the keyword, as in {@code nullable}
 * @param value what it is set to
 * @param line where it stands
 */
public record Keyword(String key, String value, int line) {

  /** The key of the media type of a body. */
  public static final String CONTENT_TYPE = "content-type";

  /** What the key begins with of the name that a constant has; its value follows. */
  public static final String CONSTANT = "constant ";
}
