package io.larkfit.spec.fact;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * An example of a body.
 *
 * @param text as the page has it
 * @param json its value; null if it is no JSON at all
 * @param valid whether it is JSON as the RFC has it: one that has comments or stray commas has a
 *     value, but is not
 * @param line the line of the page where its fence opens, from 1
 */
public record Example(String text, @Nullable JsonNode json, boolean valid, int line) {}
