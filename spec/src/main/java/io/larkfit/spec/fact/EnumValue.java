package io.larkfit.spec.fact;

/**
 * One of the values that a field may have.
 *
 * @param value as on the wire
 * @param meaning what the page says of it; empty if nothing
 * @param line the line of the page, from 1
 */
public record EnumValue(String value, String meaning, int line) {}
