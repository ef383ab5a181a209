/** The JSON support that generated models share: adapters, checks, copies. */
@NullMarked
package io.larkfit.codegen.emit.json;

import org.jspecify.annotations.NullMarked;
