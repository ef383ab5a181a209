/** The hand-written types against the spec. */
@NullMarked
package io.larkfit.tests.type;

import org.jspecify.annotations.NullMarked;
