/**
 * What the changes of a release mean for callers: {@link io.larkfit.spec.release.Release} compares
 * the old and the new OpenAPI document and the old and the new jar, and says which version follows.
 *
 * <p>Two libraries find the differences: openapi-diff in the documents, japicmp in the jars. What a
 * difference means is decided here, in {@link io.larkfit.spec.release.Kind}; so is what
 * openapi-diff does not look at.
 */
@NullMarked
package io.larkfit.spec.release;

import org.jspecify.annotations.NullMarked;
