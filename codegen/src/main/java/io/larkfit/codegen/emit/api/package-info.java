/** Emitters of the calls: interfaces, facade, runtime annotations, errors, converters. */
@NullMarked
package io.larkfit.codegen.emit.api;

import org.jspecify.annotations.NullMarked;
