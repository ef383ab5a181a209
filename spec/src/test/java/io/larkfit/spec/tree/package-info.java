@NullMarked
package io.larkfit.spec.tree;

import org.jspecify.annotations.NullMarked;
