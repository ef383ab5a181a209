/** What a call can do: run, wait, change its options, show its response. */
@NullMarked
package io.larkfit.tests.api;

import org.jspecify.annotations.NullMarked;
