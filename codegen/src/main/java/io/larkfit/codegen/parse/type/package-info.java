/** The Java types that stand for schemas. */
@NullMarked
package io.larkfit.codegen.parse.type;

import org.jspecify.annotations.NullMarked;
