package io.larkfit.spec.fact;

import org.jspecify.annotations.Nullable;

/**
 * Method, URL and limits.
 *
 * @param method the HTTP method, in capitals
 * @param url as the page has it: path parameters as {@code :name}, and possibly a query
 * @param rateLimit how often it may be called; null if the page does not say
 * @param deprecated that it is better not called any more; null if nothing says so
 */
public record Endpoint(
    Located<String> method,
    Located<String> url,
    @Nullable Located<RateLimit> rateLimit,
    @Nullable Located<Boolean> deprecated) {}
