/**
 * Thousands of calls through a server that fails at random, and counts what it carried out.
 *
 * <p>A short run is part of every build; {@code mvn -Psoak verify} is the long one.
 */
@NullMarked
package io.larkfit.tests.soak;

import org.jspecify.annotations.NullMarked;
