/**
 * The {@code larkfit} generator for OpenAPI Generator: Retrofit, Moshi and plain immutable Java.
 */
@NullMarked
package io.larkfit.codegen;

import org.jspecify.annotations.NullMarked;
