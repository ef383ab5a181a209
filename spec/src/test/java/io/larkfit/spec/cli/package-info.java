@NullMarked
package io.larkfit.spec.cli;

import org.jspecify.annotations.NullMarked;
