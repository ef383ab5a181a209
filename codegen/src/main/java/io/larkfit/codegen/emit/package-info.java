/** One emitter for each kind of generated file: IR to Java source; knows nothing of OpenAPI. */
@NullMarked
package io.larkfit.codegen.emit;

import org.jspecify.annotations.NullMarked;
