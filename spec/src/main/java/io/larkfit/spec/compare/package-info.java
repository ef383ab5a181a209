/**
 * The one comparison of facts, whatever they were read from: {@link
 * io.larkfit.spec.compare.Comparison} is where to begin, and {@link io.larkfit.spec.compare.Check}
 * the table of all that it tells.
 */
@NullMarked
package io.larkfit.spec.compare;

import org.jspecify.annotations.NullMarked;
