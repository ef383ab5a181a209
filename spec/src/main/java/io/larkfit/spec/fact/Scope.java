package io.larkfit.spec.fact;

/**
 * A permission.
 *
 * @param key its key, as in {@code helpdesk:all}
 * @param label hash of what the page calls it; empty if it gives the key alone
 * @param line the line of the page, from 1
 */
public record Scope(String key, String label, int line) {}
