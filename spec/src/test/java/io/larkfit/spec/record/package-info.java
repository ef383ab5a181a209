@NullMarked
package io.larkfit.spec.record;

import org.jspecify.annotations.NullMarked;
