@NullMarked
package io.larkfit.spec.change;

import org.jspecify.annotations.NullMarked;
