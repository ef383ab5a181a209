/** The models' JSON: every example of the spec, and what the platform may add to it. */
@NullMarked
package io.larkfit.tests.json;

import org.jspecify.annotations.NullMarked;
