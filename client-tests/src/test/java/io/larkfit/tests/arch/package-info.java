/** What the client's jar may contain and use. */
@NullMarked
package io.larkfit.tests.arch;

import org.jspecify.annotations.NullMarked;
