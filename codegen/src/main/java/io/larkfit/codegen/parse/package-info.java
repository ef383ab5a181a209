/**
 * Turns an {@code OpenAPI} object into the {@link io.larkfit.codegen.ir IR}, or says, all at once
 * and with JSON pointers, why it cannot.
 */
@NullMarked
package io.larkfit.codegen.parse;

import org.jspecify.annotations.NullMarked;
