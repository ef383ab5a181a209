/**
 * What the changes of a release mean for callers: {@link io.larkfit.spec.release.Release} compares
 * the old and the new OpenAPI document and the old and the new jar, and says which version follows.
 *
 * <p>The documents are compared as facts, by {@link io.larkfit.spec.compare}; beside that stands
 * what only documents have, and what a library, japicmp, finds in the jars.
 */
@NullMarked
package io.larkfit.spec.release;

import org.jspecify.annotations.NullMarked;
