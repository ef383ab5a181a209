package io.larkfit.spec.fact;

import org.jspecify.annotations.Nullable;

/**
 * A row of an error table.
 *
 * @param status the HTTP status; null if the table has none
 * @param code the platform's code; null if the row describes an HTTP status alone
 * @param message that comes with the code; empty if the page gives none
 * @param remedy what the page advises; empty if nothing
 * @param line the line of the page, from 1
 */
public record ErrorRow(
    @Nullable Integer status, @Nullable Long code, String message, String remedy, int line) {}
