@NullMarked
package io.larkfit.spec.page;

import org.jspecify.annotations.NullMarked;
