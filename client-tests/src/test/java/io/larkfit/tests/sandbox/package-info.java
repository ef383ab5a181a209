/** The sandbox's own behaviour, driven with plain HTTP and, as its users do, as an extension. */
@NullMarked
package io.larkfit.tests.sandbox;

import org.jspecify.annotations.NullMarked;
