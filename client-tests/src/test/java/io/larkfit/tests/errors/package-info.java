/** Each documented error of each operation, and the undocumented ways to fail. */
@NullMarked
package io.larkfit.tests.errors;

import org.jspecify.annotations.NullMarked;
