package io.larkfit.spec.fact;

import org.jspecify.annotations.Nullable;

/**
 * Method, URL and limits.
 *
 * @param method the HTTP method, in capitals
 * @param url as the page has it: path parameters as {@code :name}, and possibly a query
 * @param rateLimit how often it may be called; null if the page does not say
 */
public record Endpoint(
    Located<String> method, Located<String> url, @Nullable Located<RateLimit> rateLimit) {}
