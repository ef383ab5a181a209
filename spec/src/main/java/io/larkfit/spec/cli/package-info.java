/** The commands of {@code larkfit.jar}: {@link io.larkfit.spec.cli.Larkfit} is what it starts. */
@NullMarked
package io.larkfit.spec.cli;

import org.jspecify.annotations.NullMarked;
