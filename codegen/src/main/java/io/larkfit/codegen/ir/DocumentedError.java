package io.larkfit.codegen.ir;

import org.jspecify.annotations.Nullable;

/**
 * A documented error ({@code x-larkfit-errors}).
 *
 * @param status the HTTP status, or null where the documentation gives none
 * @param kind a word of the vocabulary that tells callers how to react, such as {@code
 *     rate-limited}; empty if none
 */
public record DocumentedError(
    long code, @Nullable Integer status, String meaning, String remedy, String kind) {}
