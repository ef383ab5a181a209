/** Each operation, request and response, against the spec. */
@NullMarked
package io.larkfit.tests.contract;

import org.jspecify.annotations.NullMarked;
