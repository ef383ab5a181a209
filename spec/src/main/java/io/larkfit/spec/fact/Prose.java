package io.larkfit.spec.fact;

/**
 * Text that holds no fact.
 *
 * @param section the heading that it stands below
 * @param hash SHA-256 of the text, in hexadecimal
 * @param line the line of the page where it begins, from 1
 */
public record Prose(String section, String hash, int line) {}
