/** What changed between two versions of a page, and what that means for callers. */
@NullMarked
package io.larkfit.spec.change;

import org.jspecify.annotations.NullMarked;
