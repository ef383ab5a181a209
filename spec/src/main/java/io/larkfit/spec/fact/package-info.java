/**
 * What a documentation page says of one operation, as facts without prose: one canonical model that
 * everything else (record, check, draft) stands on. {@link io.larkfit.spec.fact.Page} is its root.
 */
@NullMarked
package io.larkfit.spec.fact;

import org.jspecify.annotations.NullMarked;
