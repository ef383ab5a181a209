package io.larkfit.spec.fact;

/**
 * A scope that a field needs if it has some value.
 *
 * @param value the value
 * @param scope any of those of the same value suffices
 */
public record ValueScope(String value, Scope scope) {}
