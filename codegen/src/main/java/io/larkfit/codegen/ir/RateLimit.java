package io.larkfit.codegen.ir;

import org.jspecify.annotations.Nullable;

/**
 * {@code x-larkfit-rate-limit}.
 *
 * @param special a limit exists but its numbers are not published; the others are then null
 */
public record RateLimit(
    @Nullable Integer perSecond, @Nullable Integer perMinute, boolean special) {}
