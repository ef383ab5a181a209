/**
 * The generator measured on documents that strangers wrote, beside the stock {@code java} generator
 * on the same ones: what compiles, how large it is, how long it takes, what is refused and why.
 */
@NullMarked
package io.larkfit.codegen.corpus;

import org.jspecify.annotations.NullMarked;
