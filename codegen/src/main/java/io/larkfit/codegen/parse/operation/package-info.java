/** What an operation takes and answers, on top of the types. */
@NullMarked
package io.larkfit.codegen.parse.operation;

import org.jspecify.annotations.NullMarked;
