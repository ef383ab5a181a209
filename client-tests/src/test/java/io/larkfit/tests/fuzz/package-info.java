/** Random answers, from a seed: what comes of them is documented, whatever they are. */
@NullMarked
package io.larkfit.tests.fuzz;

import org.jspecify.annotations.NullMarked;
