package io.larkfit.spec.fact;

/**
 * A fact and where it stands.
 *
 * @param value the fact
 * @param line the line of the page, from 1
 * @param <T> its type
 */
public record Located<T>(T value, int line) {}
