/** What the spec promises to those who build on it. */
@NullMarked
package io.larkfit.spec;

import org.jspecify.annotations.NullMarked;
