/**
 * Reads documentation pages into facts. {@link io.larkfit.spec.page.PageReader} is the door. The
 * format is Markdown that has lost line breaks and escapes, so a Markdown parser finds headings,
 * fences and inline markup, and the classes here put tables together again.
 */
@NullMarked
package io.larkfit.spec.page;

import org.jspecify.annotations.NullMarked;
