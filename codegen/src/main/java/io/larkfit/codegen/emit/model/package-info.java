/** Models, enums and unions. */
@NullMarked
package io.larkfit.codegen.emit.model;

import org.jspecify.annotations.NullMarked;
