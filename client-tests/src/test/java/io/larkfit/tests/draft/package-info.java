/** Pages are drafted, generated from, compiled and used, by the commands that users have. */
@NullMarked
package io.larkfit.tests.draft;

import org.jspecify.annotations.NullMarked;
