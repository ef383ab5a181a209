/** What the generator emits, held byte for byte, and what it refuses, held word for word. */
@NullMarked
package io.larkfit.codegen.golden;

import org.jspecify.annotations.NullMarked;
