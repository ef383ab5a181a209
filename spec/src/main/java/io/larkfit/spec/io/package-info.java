/** What goes into commands and comes out of them: files, and what is wrong with them. */
@NullMarked
package io.larkfit.spec.io;

import org.jspecify.annotations.NullMarked;
