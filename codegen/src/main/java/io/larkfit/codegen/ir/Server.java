package io.larkfit.codegen.ir;

/**
 * A base URL that the document names.
 *
 * @param constantName in UPPER_SNAKE_CASE, from {@code x-larkfit-name}
 * @param url absolute, variables replaced by their defaults
 */
public record Server(String constantName, String url, Doc doc) {}
