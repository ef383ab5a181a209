/**
 * The facts of a page as they are kept: without its sentences, which stand there as hashes only.
 * {@link io.larkfit.spec.record.Recorded} is what is kept.
 */
@NullMarked
package io.larkfit.spec.record;

import org.jspecify.annotations.NullMarked;
