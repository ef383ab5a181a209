@NullMarked
package io.larkfit.spec.compare;

import org.jspecify.annotations.NullMarked;
