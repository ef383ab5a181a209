@NullMarked
package io.larkfit.spec.release;

import org.jspecify.annotations.NullMarked;
