/** How calls are sent: repeats, deadlines, pacing, listeners, options. */
@NullMarked
package io.larkfit.tests.call;

import org.jspecify.annotations.NullMarked;
