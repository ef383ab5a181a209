package io.larkfit.spec.fact;

/**
 * A permission.
 *
 * @param key its key, as in {@code helpdesk:all}
 * @param line the line of the page, from 1
 */
public record Scope(String key, int line) {}
