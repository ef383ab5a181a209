package io.larkfit.codegen.ir;

import org.jspecify.annotations.Nullable;

/**
 * What a reader is told of an element.
 *
 * @param text CommonMark from the spec, or empty
 * @param page the documentation page it is derived from
 */
public record Doc(String text, boolean deprecated, @Nullable DocPage page) {

  public static final Doc NONE = new Doc("", false, null);

  /**
   * An {@code externalDocs} object.
   *
   * @param title may be empty
   * @param updated the page's date as text, from {@code x-larkfit-updated}; may be empty
   */
  public record DocPage(String url, String title, String updated) {}
}
