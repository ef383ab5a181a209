@NullMarked
package io.larkfit.spec.lint;

import org.jspecify.annotations.NullMarked;
