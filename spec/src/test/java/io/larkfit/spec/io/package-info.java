@NullMarked
package io.larkfit.spec.io;

import org.jspecify.annotations.NullMarked;
