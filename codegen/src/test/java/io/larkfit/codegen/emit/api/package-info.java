@NullMarked
package io.larkfit.codegen.emit.api;

import org.jspecify.annotations.NullMarked;
