/** Value types that say more than their spec schemas can. */
@NullMarked
package io.larkfit.type;

import org.jspecify.annotations.NullMarked;
