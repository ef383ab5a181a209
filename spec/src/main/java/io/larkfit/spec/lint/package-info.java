/**
 * The lint that keeps the OpenAPI document strict. {@link io.larkfit.spec.lint.SpecLint} is the
 * door; each rule is a class of its own.
 */
@NullMarked
package io.larkfit.spec.lint;

import org.jspecify.annotations.NullMarked;
