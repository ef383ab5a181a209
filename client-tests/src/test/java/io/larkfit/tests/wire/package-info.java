/** The exact bytes of each request. */
@NullMarked
package io.larkfit.tests.wire;

import org.jspecify.annotations.NullMarked;
