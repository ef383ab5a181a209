/** Decides every Java name once: words, reserved names, uniqueness. */
@NullMarked
package io.larkfit.codegen.name;

import org.jspecify.annotations.NullMarked;
