@NullMarked
package io.larkfit.spec.drift;

import org.jspecify.annotations.NullMarked;
