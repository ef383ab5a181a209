/** Which credential goes where, and which goes nowhere. */
@NullMarked
package io.larkfit.tests.auth;

import org.jspecify.annotations.NullMarked;
