/**
 * Holds pages against the records and the spec, and tells what it finds as text, JSON and HTML.
 * {@link io.larkfit.spec.check.Report} is what is told.
 */
@NullMarked
package io.larkfit.spec.check;

import org.jspecify.annotations.NullMarked;
