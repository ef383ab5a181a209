@NullMarked
package io.larkfit.spec.draft;

import org.jspecify.annotations.NullMarked;
